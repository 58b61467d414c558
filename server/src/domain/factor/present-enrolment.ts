import { creationOptions } from '../passkey/creation-options.ts'
import { passkeySettings } from '../passkey/passkey-settings.ts'
import type { Project } from '../project/project.ts'
import { seedSeal, type Authenticator, type Passkey } from './authenticator.ts'
import type { AuthenticatorView } from './authenticators.ts'
import type { Enrolled } from './enrol.ts'
import type { FactorNeeds } from './factor-needs.ts'
import type { Factors } from './factors.ts'
import { otpauthUri } from './otpauth-uri.ts'

/** What is told of a new authenticator, this once. @param codes of a set of recovery codes */
export function presentEnrolment(
  { vault, publicUrl }: Pick<FactorNeeds, 'vault' | 'publicUrl'>,
  of: {
    readonly projectId: string
    readonly project: Project | undefined
    readonly factors: Factors
    readonly made: Authenticator
    readonly view: AuthenticatorView
    readonly codes: readonly string[]
    readonly account: string | undefined
  },
): Enrolled {
  const { made, view: authenticator, project } = of
  const issuer = project?.name ?? ''
  switch (made.type) {
    case 'totp':
    case 'hotp': {
      // Whoever brought a seed has it; nobody else is told it (ADM-08).
      if (made.importedBy !== undefined) return { authenticator, type: 'imported' }
      const secret = vault.open(made.sealedSeed, seedSeal(of.projectId, made.id))
      const account = of.account ?? made.name
      const uri = otpauthUri(made, secret, { issuer, account })
      return { authenticator, type: 'seeded', secret, otpauthUri: uri }
    }
    case 'passkey': {
      const options = creationOptions(passkeySettings(project, publicUrl), {
        challenge: made.challenge ?? '',
        projectName: issuer,
        userHandle: of.factors.userHandle,
        name: of.account ?? issuer,
        passkeys: of.factors.authenticators.filter(
          (each): each is Passkey => each.type === 'passkey',
        ),
      })
      return { authenticator, type: 'passkey', options }
    }
    case 'recovery_codes':
      return { authenticator, type: 'recovery_codes', codes: of.codes }
  }
}
