import { html } from 'htm/preact'
import type { VNode } from 'preact'
import type { Schema } from './api-document.ts'

/** The fields of an object, one a row; fields of objects inside it follow it with their path. */
export function schemaTable(schema: Schema): VNode | undefined {
  const rows = rowsOf(objectIn(schema), '')
  if (rows.length === 0) return undefined
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Field</th>
        <th scope="col">Form</th>
        <th scope="col">Meaning</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`
}

function rowsOf(schema: Schema | undefined, path: string): VNode[] {
  const required = new Set(schema?.required)
  return Object.entries(schema?.properties ?? {}).flatMap(([name, field]) => {
    const inner = objectIn(field.items ?? field)
    return [
      fieldRow(path + name, required.has(name), field),
      ...rowsOf(inner, `${path}${name}${field.items === undefined ? '' : '[]'}.`),
    ]
  })
}

/** One row. `required` is shown by a word, not by a colour. */
export function fieldRow(name: string, required: boolean, field: Schema): VNode {
  return html`<tr>
    <td><code>${name}</code>${required ? html` <small>required</small>` : null}</td>
    <td>${formOf(field)}</td>
    <td>${field.description ?? ''}</td>
  </tr>`
}

function objectIn(schema: Schema): Schema | undefined {
  return schema.properties === undefined
    ? schema.anyOf?.find((one) => one.properties !== undefined)
    : schema
}

function formOf(field: Schema): string {
  if (field.enum !== undefined) return field.enum.join(' | ')
  if (field.const !== undefined) return field.const
  if (field.items !== undefined) return `list of ${formOf(field.items)}`
  if (field.anyOf !== undefined) return field.anyOf.map(formOf).join(' or ')
  const words = [field.format ?? field.type ?? 'any']
  if (field.minimum !== undefined) words.push(`from ${field.minimum}`)
  if (field.maximum !== undefined) words.push(`to ${field.maximum}`)
  if (field.maxLength !== undefined) words.push(`of at most ${field.maxLength}`)
  return words.join(' ')
}
