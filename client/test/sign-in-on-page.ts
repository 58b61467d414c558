/** Signs a person in on the service's own pages, as a browser does that runs no script. Answers nothing: the session is in that browser. */
export async function signInOnPage(
  url: string,
  address: string,
  codeOf: () => Promise<string>,
): Promise<void> {
  const cookies = new Map<string, string>()
  const ask = async (path: string, form?: Readonly<Record<string, string>>) => {
    const answer = await fetch(new URL(path, url), {
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'sec-fetch-site': 'same-origin',
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    const token = /name="csrf_token" value="([^"]+)"/.exec(await answer.text())?.[1] ?? ''
    return { token, location: answer.headers.get('location') ?? '' }
  }
  const first = await ask('/sign-in?for=/me')
  const begun = { csrf_token: first.token, identifier: address, action: 'continue' }
  const { location } = await ask('/sign-in?for=/me', begun)
  const { token } = await ask(location)
  const typed = { csrf_token: token, code: await codeOf(), action: 'check' }
  let next = (await ask(location, typed)).location
  while (next !== '') next = (await ask(next)).location
}
