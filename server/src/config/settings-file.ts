import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml'

/** What `countersign.yaml` holds, each value as the text it would be in the environment. */
export type SettingsFile = {
  readonly values: ReadonlyMap<string, string>
  readonly faults: readonly string[]
}

/**
 * Reads `countersign.yaml`: one level of names, each with a text or a list of texts. Nothing is guessed from how a
 * text looks (YAML's failsafe schema), so `no` is Norway and `4000` what the setting makes of it.
 */
export function readSettingsFile(text: string): SettingsFile {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false })
  const faults = yamlFaults(document, text).map((fault) => `countersign.yaml${fault}`)
  const values = new Map<string, string>()
  const { contents } = document
  if (faults.length > 0 || contents === null) return { values, faults }
  if (!isMap(contents)) return { values, faults: ['countersign.yaml must hold names with values'] }
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const texts = isSeq(value) ? value.items : [value]
    if (texts.every((one) => isScalar(one))) {
      values.set(name, texts.map((one) => String(one.value)).join(','))
    } else faults.push(`countersign.yaml: ${name} must be a text or a list of texts`)
  }
  return { values, faults }
}

/** Why a text is no YAML, each fault the end of a sentence that begins with the file's name. */
export function yamlFaults({ errors }: Pick<Document, 'errors'>, text: string): string[] {
  return errors.map(({ pos, code }) => {
    const line = text.slice(0, pos[0]).split('\n').length
    // The parser's own words may repeat the text, and with it a secret.
    return `, line ${line}: this is not YAML (${code.toLowerCase().replaceAll('_', ' ')})`
  })
}
