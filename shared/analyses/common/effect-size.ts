import type { Text } from '../../messages/language.ts'
import { effectBands } from '../bands.ts'

/** How large an effect is called by Cohen's conventions for its measure; the sign does not matter. */
export function effectSize(measure: keyof typeof effectBands, value: number): Text {
  const band = effectBands[measure].find(({ from }) => Math.abs(value) >= from)
  return band ? words[band.size] : words.negligible
}

const words = {
  large: { 'zh-CN': '大', en: 'large' },
  medium: { 'zh-CN': '中等', en: 'medium' },
  small: { 'zh-CN': '小', en: 'small' },
  negligible: { 'zh-CN': '可忽略', en: 'negligible' },
} as const satisfies Record<string, Text>
