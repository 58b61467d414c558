import { describe, expect, test } from 'vitest'
import { measureSms } from '../../../src/domain/message/measure-sms.ts'

const basicAlphabet =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'

describe('the size of an SMS', () => {
  test('[MSG-16] the GSM alphabet has 127 characters of one septet besides the escape', () => {
    expect(new Set(basicAlphabet).size).toBe(127)
    expect(measureSms(basicAlphabet)).toEqual({ encoding: 'gsm7', units: 127, segments: 1 })
  })

  test('[MSG-16] the ten characters of the extension table take two septets each', () => {
    expect(measureSms('\f^{}\\[~]|€')).toEqual({ encoding: 'gsm7', units: 20, segments: 1 })
  })

  test.each([
    ['', 0, 1],
    ['a'.repeat(160), 160, 1],
    ['a'.repeat(161), 161, 2],
    ['a'.repeat(306), 306, 2],
    ['a'.repeat(307), 307, 3],
    ['€'.repeat(80), 160, 1],
    ['€'.repeat(81), 162, 2],
  ])(
    '[MSG-16] GSM text holds 160 septets alone and 153 in each segment (case %#)',
    (text, units, segments) => {
      expect(measureSms(text)).toEqual({ encoding: 'gsm7', units, segments })
    },
  )

  test('[MSG-16] an escape pair is never split over two segments', () => {
    expect(measureSms(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toMatchObject({
      units: 306,
      segments: 3,
    })
    expect(measureSms(`${'a'.repeat(151)}€${'a'.repeat(153)}`)).toMatchObject({
      units: 306,
      segments: 2,
    })
  })

  test.each([
    ['م'.repeat(70), 70, 1],
    ['م'.repeat(71), 71, 2],
    ['م'.repeat(134), 134, 2],
    ['م'.repeat(135), 135, 3],
    ['\u{1F600}'.repeat(35), 70, 1],
    [`${'a'.repeat(69)}ł`, 70, 1],
    [`${'a'.repeat(70)}ł`, 71, 2],
  ])(
    '[MSG-16] other text holds 70 UTF-16 units alone and 67 in each segment (case %#)',
    (text, units, segments) => {
      expect(measureSms(text)).toEqual({ encoding: 'ucs2', units, segments })
    },
  )

  test('[MSG-16] a surrogate pair is never split over two segments', () => {
    const pair = '\u{1F600}'
    expect(measureSms(`${'م'.repeat(66)}${pair}${'م'.repeat(66)}`)).toMatchObject({
      units: 134,
      segments: 3,
    })
    expect(measureSms(`${'م'.repeat(65)}${pair}${'م'.repeat(67)}`)).toMatchObject({
      units: 134,
      segments: 2,
    })
  })
})
