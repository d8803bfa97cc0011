import type { ChapterContext } from './chapter.ts'
import { pinnedIndex } from './index-result.ts'

export interface ScoredItem {
  readonly label: string
  /** Its scores were turned: low answers are the good ones. */
  readonly turned: boolean
  readonly dimension: string
  readonly score: number
}

/** The items of the pinned index with their scores, best first; ties by name. */
export function itemsByScore({ input, say }: ChapterContext): ScoredItem[] {
  const index = pinnedIndex(input)
  const turned = new Set(
    index?.notes.flatMap(({ code, details }) => (code === 'directionReversed' ? [details['variable']] : [])),
  )
  const items = (index?.nodes ?? []).flatMap(({ name, item, parent, score }): ScoredItem[] =>
    item === null ? [] : [{ label: say.name(name), turned: turned.has(item), dimension: parent, score }],
  )
  return items.sort((a, b) => b.score - a.score || a.label.localeCompare(b.label, say.language))
}
