import type { Block } from '../../document/block.ts'
import { methods } from '../../messages/methods.ts'
import { noteSentence } from '../../messages/note-sentence.ts'
import type { NoteCode } from '../../messages/notes.ts'
import type { CommonResult } from '../define.ts'
import { commonOptionTexts } from './option-texts.ts'
import type { Say } from './say.ts'
import { commonWords } from './words.ts'

/** The line under a table: n with the rule for missing answers. */
export function sampleLine(result: CommonResult, say: Say): string {
  const rule = commonWords.missing[result.missing]
  const details = { n: say.integer(result.n), nTotal: say.integer(result.nTotal), rule: rule ? say.text(rule) : '' }
  return say.text(rule ? commonWords.sampleWithRule : commonWords.sample, details)
}

/** The line that names the method; under the first table of an analysis only. */
export function methodLine(result: CommonResult, say: Say): string {
  return say.text(commonWords.methodLine, { method: say.text(methods[result.method.id]) })
}

/** Notes that several parts of an index tree get alike: one sentence names them all. */
const ofSeveral: ReadonlySet<NoteCode> = new Set(['equalWeights', 'fuzzyEqualWeights'])

function together(notes: CommonResult['notes'], say: Say): CommonResult['notes'] {
  // The sentence quotes the first and the last of them.
  const between = say.language === 'zh-CN' ? '”、“' : '”, “'
  return notes.flatMap((note) => {
    if (!ofSeveral.has(note.code)) return [note]
    const alike = notes.filter(({ code }) => code === note.code)
    if (alike[0] !== note) return []
    return [{ ...note, details: { node: alike.map(({ details }) => details['node']).join(between) } }]
  })
}

/** One block for each note of a result; those that say the same of several names as one. */
export function noteBlocks(result: CommonResult, say: Say): Block[] {
  const option = (name: string) => {
    const text = Object.entries(commonOptionTexts).find(([key]) => key === name)?.[1]
    return text ? say.text(text.label) : name
  }
  return together(result.notes, say).map((note) => ({
    kind: 'note',
    text: noteSentence(note, say.language, note.code === 'optionWithoutEffect' ? option : (name) => say.name(name)),
  }))
}
