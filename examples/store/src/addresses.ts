import { isCountersignError, type Countersign } from '@countersign/client'

export type Addresses = ReturnType<typeof createAddresses>

/** The addresses that Countersign has on file of a person. */
export function createAddresses({ addresses }: Pick<Countersign, 'addresses'>) {
  return {
    /**
     * Takes every phone number but the newest off the account, so that nobody gets back into it by an old one. False: the proof is not enough,
     * or too old. Countersign tells every address of it, the old one too.
     */
    async forgetOldPhones(account: string, receipt: string | undefined): Promise<boolean> {
      const { data } = await addresses.list(account)
      const [, ...old] = data
        .filter(({ kind }) => kind === 'phone')
        .toSorted((a, b) => b.addedAt.getTime() - a.addedAt.getTime())
      try {
        for (const { id } of old)
          // oxlint-disable-next-line no-await-in-loop -- there is one, but for a change that was broken off
          await addresses.remove(account, id, { receipt })
        return true
      } catch (error) {
        if (isCountersignError(error) && error.status === 403) return false
        throw error
      }
    },
  }
}
