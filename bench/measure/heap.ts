/** The heap of a service in bytes, as its metrics tell it on the admin port. */
export async function heapOf(adminUrl: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', adminUrl))).text()
  return Number(/^(?:\w+_)?nodejs_heap_size_used_bytes ([\d.e+]+)$/m.exec(text)?.[1])
}

/** The slope of a straight line through points, by least squares: y for one x. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}
