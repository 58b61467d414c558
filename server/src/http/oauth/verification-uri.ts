import type { ProjectId } from '../../domain/ids.ts'

/**
 * Where a person types a user code: `https://verify.shop.example/code`, and for other projects than the first one a path behind it. Made from
 * the public address and from nothing a request says (M59).
 */
export function verificationUri(
  { publicUrl, firstProject }: { readonly publicUrl: string; readonly firstProject: ProjectId },
  project: ProjectId,
): string {
  const uri = `${publicUrl}/code`
  return project === firstProject ? uri : `${uri}/${project.slice('prj_'.length)}`
}

/** The same with the code in it, for a picture that a phone reads (RFC 8628, 3.3.1). */
export function completeUri(uri: string, userCode: string): string {
  return `${uri}?user_code=${encodeURIComponent(userCode)}`
}
