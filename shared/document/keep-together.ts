/**
 * A sentence in which a sign of comparison or arithmetic stays on the line of its numbers, and a Chinese unit on that of
 * its number: their spaces do not break. For what is shown, not for what is copied or stored.
 *
 * @example keepTogether('p < 0.001') // 'p\u00a0<\u00a00.001'
 */
export function keepTogether(text: string): string {
  return text
    .replace(/ ([=<>≤≥≈×−+/]) (?=\S)/g, '\u00a0$1\u00a0')
    .replace(/(?<=\(\d+,) (?=\d)|(?<=\d) (?=[\u4e00-\u9fff])/g, '\u00a0')
}
