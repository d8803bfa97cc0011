import type { BoxKind } from './options.ts'
import type { TopBoxItem } from './result.ts'

/** An item's share at the given end of the scale; null without answers. */
export function shareOf(item: Pick<TopBoxItem, 'topBox' | 'top2Box' | 'bottomBox' | 'bottom2Box'>, kind: BoxKind) {
  switch (kind) {
    case 'top':
      return item.topBox
    case 'top2':
      return item.top2Box
    case 'bottom':
      return item.bottomBox
    case 'bottom2':
      return item.bottom2Box
  }
}
