import { encode } from 'uqr'

/** The blank border that readers need: four modules (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4

/**
 * A QR code as an SVG image of its own: black on white whatever is around it, sharp at any size, with a title for those who cannot see it.
 * @param text what a phone reads from it
 * @param title plain text
 */
export function qrSvg(text: string, title: string): string {
  // A sixth of it may be dirt or a reflection: screens are read from afar, and at this length it costs no larger code.
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const side = size + 2 * QUIET_ZONE
  const path = data.map((row, y) => rowPath(row, y + QUIET_ZONE)).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side * 8}" height="${side * 8}" ` +
    `shape-rendering="crispEdges" role="img" aria-labelledby="title"><title id="title">${escapeXml(title)}</title>` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${path}"/></svg>`
  )
}

/** The black runs of one row, as few strokes as can be. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue
    const from = x
    while (row[x + 1] === true) x += 1
    path += `M${from + QUIET_ZONE} ${y}h${x - from + 1}v1H${from + QUIET_ZONE}z`
  }
  return path
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
}
