/** Whether two names stand for one person: capitals, widths and blanks do not tell people apart. */
export function isSamePerson(one: string, other: string): boolean {
  return essence(one) === essence(other)
}

function essence(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}
