/** Does something `count` times, 64 at once: what a server is filled with before it is measured. */
export async function many<T>(
  count: number,
  work: (nth: number) => Promise<T>,
): Promise<readonly T[]> {
  const done: T[] = []
  let begun = 0
  await Promise.all(
    Array.from({ length: 64 }, async () => {
      while (begun < count) {
        begun += 1
        done.push(await work(begun))
      }
    }),
  )
  return done
}

/** Posts and answers what came back. Throws an Error when it was not what `status` says. */
export async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  status: number,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(url, { method: 'POST', headers, body })
  const text = await answer.text()
  if (answer.status !== status) throw new Error(`${answer.status} ${text.slice(0, 300)}`)
  const parsed: Readonly<Record<string, unknown>> = JSON.parse(text)
  return parsed
}
