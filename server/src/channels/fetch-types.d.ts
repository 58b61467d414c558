// Two types of the browser’s library that `aws4fetch` names and Node’s own types do not have.
type HeadersInit = ConstructorParameters<typeof Headers>[0]
type BodyInit = string | ArrayBuffer | ArrayBufferView | FormData | URLSearchParams | ReadableStream
