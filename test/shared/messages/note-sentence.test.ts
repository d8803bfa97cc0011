import { describe, expect, it } from 'vitest'
import { noteSentence } from '#shared/messages/note-sentence.ts'

describe('noteSentence', () => {
  it('puts the user’s label in place of a variable and rounds numbers to three decimals', () => {
    const note = { code: 'negativeItemTotal', details: { variable: 'q7', value: -0.123456 } } as const
    const label = (name: string) => (name === 'q7' ? '等待时间' : name)
    expect(noteSentence(note, 'zh-CN', label)).toBe('“等待时间”与其余题项之和负相关（-0.123），可能需要反向计分。')
  })
})
