import type { ChapterContext } from './chapter.ts'
import { pinnedIndex } from './index-result.ts'

export interface ScoredItem {
  readonly label: string
  readonly dimension: string
  readonly score: number
}

/** The items of the pinned index with their scores, best first; ties by name. */
export function itemsByScore({ input, say }: ChapterContext): ScoredItem[] {
  const items = (pinnedIndex(input)?.nodes ?? []).flatMap(({ name, item, parent, score }): ScoredItem[] =>
    item === null ? [] : [{ label: say.name(name), dimension: parent, score }],
  )
  return items.sort((a, b) => b.score - a.score || a.label.localeCompare(b.label, say.language))
}
