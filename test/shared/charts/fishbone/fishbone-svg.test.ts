import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fishboneSvg } from '#shared/charts/fishbone/fishbone-svg.ts'
import { layoutFishbone } from '#shared/charts/fishbone/layout-fishbone.ts'
import { estimateWidth } from '#shared/charts/text/estimate-width.ts'
import { chartTheme } from '#shared/charts/theme.ts'
import { arbitraryTree } from './arbitrary-tree.ts'

const theme = chartTheme('print')

describe('fishboneSvg', () => {
  it('draws one group a node, with its id', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        const geometry = layoutFishbone(tree, estimateWidth, { language: 'en' })
        const drawn = [...fishboneSvg(geometry, theme).matchAll(/data-id="([^"]+)"/g)].map((match) => match[1])
        expect(drawn).toEqual(geometry.nodes.map((node) => node.id))
      }),
      { numRuns: 30 },
    )
  })
  it('escapes what the user typed', () => {
    const tree = { id: 't', effect: '<script>&"', origin: null, head: 'right' as const, bones: [] }
    const svg = fishboneSvg(layoutFishbone(tree, estimateWidth, { language: 'en' }), theme)
    expect(svg).toContain('&lt;script&gt;&amp;&quot;')
    expect(svg).not.toContain('<script')
  })
  it('frames a main cause and only mutes one that was ruled out', () => {
    const cause = (id: string, status: 'mainCause' | 'notMainCause') => ({
      ...{ id, text: id, count: null, votes: 0, status, verification: '', owner: '', children: [] },
    })
    const bone = {
      ...cause('bone', 'notMainCause'),
      children: [cause('main', 'mainCause'), cause('out', 'notMainCause')],
    }
    const tree = { id: 't', effect: '等待', origin: null, head: 'right' as const, bones: [bone] }
    const svg = fishboneSvg(layoutFishbone(tree, estimateWidth, { language: 'zh-CN' }), theme)
    const group = (id: string) => new RegExp(`<g data-id="${id}">.*?</g>`).exec(svg)?.[0] ?? ''
    expect(group('main')).toContain('<rect')
    expect(group('main')).toContain('要因')
    expect(group('out')).not.toContain('<rect')
    expect(group('out')).toContain('非要因')
  })
})
