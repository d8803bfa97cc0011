/**
 * Whether a comment meets one keyword rule of a code. A rule is a text to be found; `&` asks for several, `!` forbids one.
 * Capital letters and full-width characters make no difference.
 *
 * @example matchRule('等&久', '等了很久') // true
 * @example matchRule('满意&!不满意', '很不满意') // false
 */
export function matchRule(rule: string, text: string): boolean {
  const parts = plain(rule)
    .split('&')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '!')
  if (!parts.some((part) => !part.startsWith('!'))) return false
  const searched = plain(text)
  return parts.every((part) =>
    part.startsWith('!') ? !searched.includes(part.slice(1).trim()) : searched.includes(part),
  )
}

/** Whether a comment meets any of the rules. */
export function matchRules(rules: readonly string[], text: string): boolean {
  return rules.some((rule) => matchRule(rule, text))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
