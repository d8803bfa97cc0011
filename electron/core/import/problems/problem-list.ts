import type { Details } from '#shared/messages/language.ts'
import type { ProblemCode } from '#shared/messages/problems.ts'
import type { ImportProblem } from '#shared/survey/import-mapping.ts'

const shownPerKind = 20

interface Place {
  readonly cell?: string
  readonly variable?: string
  readonly sheet?: string | null
}

/** The sentences name the place too, so it stands among their details. */
function placeDetails(place: Readonly<Record<'sheet' | 'cell' | 'variable', string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(place).flatMap(([key, value]) => (value === null ? [] : [[key, value]])))
}

/** Gathers what the importer notices. Of one kind in one variable it keeps the first twenty and counts the rest. */
export class ProblemList {
  readonly #sheet: string | null
  readonly #problems: ImportProblem[] = []
  readonly #counts = new Map<string, { count: number; code: ProblemCode; variable: string | null }>()

  constructor(sheet: string | null) {
    this.#sheet = sheet
  }

  add(code: ProblemCode, severity: ImportProblem['severity'], details: Details = {}, place: Place = {}): void {
    const variable = place.variable ?? null
    const key = `${code} ${variable ?? ''}`
    const entry = this.#counts.get(key) ?? { count: 0, code, variable }
    entry.count++
    this.#counts.set(key, entry)
    if (entry.count > shownPerKind) return
    const sheet = place.sheet === undefined ? this.#sheet : place.sheet
    const named = placeDetails({ sheet, cell: place.cell ?? null, variable })
    this.#problems.push({
      code,
      severity,
      sheet,
      cell: place.cell ?? null,
      variable,
      details: { ...named, ...details },
    })
  }

  /**
   * Errors first, then warnings, each in the order of finding.
   *
   * @param others lists of single sheets, to be told together with this one
   */
  list(others: readonly ProblemList[] = []): ImportProblem[] {
    const rank = { error: 0, warning: 1, info: 2 }
    return [this, ...others].flatMap((list) => list.#all()).sort((a, b) => rank[a.severity] - rank[b.severity])
  }

  #all(): ImportProblem[] {
    const rest = [...this.#counts.values()].flatMap(({ count, code, variable }): ImportProblem[] =>
      count > shownPerKind
        ? [
            {
              code: 'moreOfTheSame',
              severity: 'info',
              sheet: this.#sheet,
              cell: null,
              variable,
              details: { variable: variable ?? '', kind: code, count: count - shownPerKind },
            },
          ]
        : [],
    )
    return [...this.#problems, ...rest]
  }
}

/**
 * A list for a sentence, cut where it becomes unreadable.
 *
 * @example listed(['A1', 'B2', 'C3'], 2) // 'A1, B2 … (3)'
 */
export function listed(items: readonly (string | number)[], most = 12): string {
  return items.length <= most ? items.join(', ') : `${items.slice(0, most).join(', ')} … (${items.length})`
}
