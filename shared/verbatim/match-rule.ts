/**
 * Whether a comment meets any of some keyword rules. A rule is a text to be found; `&` asks for several, `!` forbids one.
 * Capital letters and full-width characters make no difference.
 *
 * @example matchRules(['等&久'], '等了很久') // true
 * @example matchRules(['满意&!不满意'], '很不满意') // false
 */
export function matchRules(rules: readonly string[], text: string): boolean {
  return compileRules(rules)(plainText(text))
}

interface Rule {
  readonly wanted: readonly string[]
  readonly forbidden: readonly string[]
}

/** The rules made ready for many comments, each given as `plainText` gives it. */
export function compileRules(rules: readonly string[]): (plain: string) => boolean {
  const compiled = rules.map(parse).filter(({ wanted }) => wanted.length > 0)
  return (plain) =>
    compiled.some(
      ({ wanted, forbidden }) =>
        wanted.every((part) => plain.includes(part)) && !forbidden.some((part) => plain.includes(part)),
    )
}

/** A text without what makes no difference to a rule. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** A rule that finds nothing of its own has nothing `wanted`, and is never met. */
function parse(rule: string): Rule {
  const parts = plainText(rule)
    .split('&')
    .map((part) => part.trim())
  return {
    wanted: parts.filter((part) => part !== '' && !part.startsWith('!')),
    forbidden: parts
      .filter((part) => part.startsWith('!'))
      .map((part) => part.slice(1).trim())
      .filter((part) => part !== ''),
  }
}
