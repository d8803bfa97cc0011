import type { Language } from '#shared/messages/language.ts'

interface Inspected {
  readonly file: string
  readonly sheet: string | null
  readonly respondents: number
  readonly profile: string | null
  readonly variables: readonly {
    readonly column: string | null
    readonly name: string
    readonly role: string
    readonly type: string
    readonly scale: readonly [number, number] | null
    readonly direction: string | null
    readonly n: number
    readonly mean: number | null
  }[]
  readonly problems: readonly { readonly severity: string; readonly message: string }[]
}

/** The same for a person at a terminal: a line a variable, then the problems. */
export function inspectedAsText(inspected: Inspected, language: Language): string {
  const { file, sheet, respondents, profile, variables, problems } = inspected
  const count = language === 'en' ? `${respondents} responses` : `${respondents} 份答卷`
  const title = [file, sheet, profile, count].filter((part) => part !== null).join(' · ')
  const lines = variables.map(({ column, name, role, type, scale, direction, n, mean }) => {
    const marks = scale === null ? '' : ` ${scale[0]}-${scale[1]}${direction === null ? '' : ` ${direction}`}`
    const average = mean === null ? '' : ` x̄=${mean.toFixed(3)}`
    return `${(column ?? '').padEnd(4)} ${role}/${type}${marks}  n=${n}${average}  ${name.replace(/\s+/g, ' ')}`
  })
  const notes = problems.map(({ severity, message }) => `${severity === 'info' ? '·' : '!'} ${message}`)
  return [title, '', ...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}
