import type { Block } from '#shared/document/block.ts'
import { fill, type Language } from '#shared/messages/language.ts'
import { outlineTexts } from '#shared/messages/report/outline.ts'

/** Numbers tables and figures through the whole report: "表 3　…", "Figure 2. …". */
export function numberCaptions(blocks: readonly Block[], language: Language): Block[] {
  const counts = { table: 0, figure: 0 }
  return blocks.map((block) => {
    if (block.kind !== 'table' && block.kind !== 'figure') return block
    const number = ++counts[block.kind]
    return { ...block, caption: fill(outlineTexts[block.kind], language, { number, caption: block.caption }).trim() }
  })
}
