import { useMemo } from 'react'
import { fishboneSvg } from '#shared/charts/fishbone/fishbone-svg.ts'
import { layoutFishbone } from '#shared/charts/fishbone/layout-fishbone.ts'
import { chartTheme } from '#shared/charts/theme.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import { measureText } from './block-view/measure-text.ts'
import { useLanguage } from './language/language-context.tsx'
import { useTheme } from './theme/theme-context.tsx'

/** The diagram of a cause tree in the present theme and language: its geometry and its drawing. */
export function useFishbone(tree: CauseTree) {
  const { theme: name } = useTheme()
  const { language } = useLanguage()
  return useMemo(() => {
    const theme = chartTheme(name)
    const measure = (text: string, size: number, bold = false) => measureText(text, size, bold, theme.font)
    const geometry = layoutFishbone(tree, measure, { language, fontSize: theme.fontSize })
    return { geometry, svg: fishboneSvg(geometry, theme) }
  }, [tree, name, language])
}
