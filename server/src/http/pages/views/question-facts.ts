import { html } from 'htm/preact'
import type { ComponentChildren, VNode } from 'preact'
import type { Locale } from '../../../domain/message/locale.ts'
import { phrase } from '../phrase.ts'
import type { Question } from './device-model.ts'
import { sayDuration, whereLines } from './say-where.ts'
import { timeOfDay } from './time.ts'

type Row = readonly [ComponentChildren, ComponentChildren]

/** Who asks for what, for how long, since when and from where (DEV-22, DEV-24). */
export function questionFacts({ locale, question, now }: Question): VNode {
  const { client, deviceName, asker, lasts } = question
  const rows: readonly Row[] = [
    [
      phrase(locale, 'question.application', {}),
      html`<bdi>${client.name}</bdi> ${
          client.registered &&
          html`<span class="badge">${phrase(locale, 'question.unverified', {})}</span>`
        }`,
    ],
    ...optional(client.uri, (uri) => [
      phrase(locale, 'question.website', {}),
      html`<bdi translate="no">${uri}</bdi>`,
    ]),
    ...optional(deviceName, (name) => [
      phrase(locale, 'question.device', {}),
      html`<bdi>${name}</bdi>`,
    ]),
    [phrase(locale, 'question.may', {}), scopeList(locale, question.scopes)],
    [
      phrase(locale, 'question.lasts', {}),
      lasts === 'until_revoked'
        ? phrase(locale, 'question.until_ended', {})
        : sayDuration(locale, lasts.seconds),
    ],
    [phrase(locale, 'question.began', {}), timeOfDay(locale, question.askedAt, now)],
    [phrase(locale, 'question.where', {}), whereLines(locale, asker)],
    ...optional(asker.agent, (agent) => [
      phrase(locale, 'question.program', {}),
      html`<bdi>${agent}</bdi>`,
    ]),
  ]
  return html`<dl class="facts rows">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}

function scopeList(locale: Locale, scopes: readonly string[]): ComponentChildren {
  if (scopes.length === 0) return phrase(locale, 'question.may_nothing', {})
  return html`<ul>
    ${scopes.map((scope) => html`<li>${sayScope(locale, scope)}</li>`)}
  </ul>`
}

function sayScope(locale: Locale, scope: string): ComponentChildren {
  switch (scope) {
    case 'openid':
    case 'profile':
    case 'email':
    case 'offline_access':
      return phrase(locale, `scope.${scope}`, {})
    default:
      return phrase(locale, 'scope.other', { scope: html`<bdi translate="no">${scope}</bdi>` })
  }
}

function optional(value: string | undefined, row: (value: string) => Row): readonly Row[] {
  return value === undefined || value === '' ? [] : [row(value)]
}
