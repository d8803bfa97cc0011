import type { Say } from '../common/say.ts'

/** What the user reads for a margin: the label of its variable, or of each of them where it joins several. */
export function marginLabel(name: string, say: Say): string {
  const whole = say.name(name)
  if (whole !== name) return whole
  return name
    .split(':')
    .map((variable) => say.name(variable))
    .join(' × ')
}
