import { oauthForm, type OAuthForm } from '../../oauth/oauth-form.ts'

/** The parameters of a request, sent as a form or as JSON. What is no text is as good as left out. */
export function formOrJson(body: unknown): OAuthForm {
  if (body instanceof Map || typeof body !== 'object' || body === null) return oauthForm(body)
  return new Map(
    Object.entries(body).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  )
}
