import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Code, codeFrameSchema } from '#shared/survey/code-frame.ts'
import { codeLetter } from '#shared/verbatim/code-letter.ts'
import { codeProposer } from '#shared/verbatim/code-proposer.ts'
import { codedAnswer } from '#shared/verbatim/coded-answer.ts'
import { contentWords } from '#shared/verbatim/content-words.ts'
import { countWords } from '#shared/verbatim/count-words.ts'
import { matchRules } from '#shared/verbatim/match-rule.ts'
import { stopWords } from '#shared/verbatim/stop-words.ts'

const code = (id: number, name: string, changes: Partial<Code> = {}): Code => ({
  id,
  name,
  group: '',
  definition: '',
  keywords: [],
  ...changes,
})

describe('a code frame', () => {
  test('marks codes by letters that never end', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(codeLetter)).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ])
  })

  test('takes no name that holds the sign between codes, and no empty one', () => {
    expect(codeFrameSchema.safeParse([code(1, '价格┋态度')]).success).toBe(false)
    expect(codeFrameSchema.safeParse([code(1, '  ')]).success).toBe(false)
    expect(codeFrameSchema.safeParse([code(1, '价格', { group: '┋' })]).success).toBe(false)
    expect(codeFrameSchema.parse([code(1, ' 价格 ')])[0]?.name).toBe('价格')
  })
})

describe('codedAnswer', () => {
  const frame = [
    code(3, '等待时间', { group: '服务' }),
    code(1, '价格', { group: '费用' }),
    code(2, '态度', { group: '服务' }),
    code(4, '其他'),
  ]

  test('names the codes in the order of the frame', () => {
    expect(codedAnswer(frame, 'code')([2, 3])).toBe('等待时间┋态度')
    expect(codedAnswer(frame, 'code')([1])).toBe('价格')
  })

  test('names each group once, and a code without a group by itself', () => {
    expect(codedAnswer(frame, 'group')([2, 3, 1])).toBe('服务┋费用')
    expect(codedAnswer(frame, 'group')([4, 2])).toBe('服务┋其他')
  })

  test('is missing for a comment without codes, and for codes that are no longer there', () => {
    expect(codedAnswer(frame, 'code')([])).toBeNull()
    expect(codedAnswer(frame, 'code')([99])).toBeNull()
  })
})

describe('contentWords', () => {
  test('leaves out punctuation, numbers, stop words and half words', () => {
    expect(contentWords(['我', '觉得', '价格', '太', '贵', '，', '3', '次', '都', '没', '修', '好', '。'])).toEqual([
      '价格',
      '贵',
      '好',
    ])
  })

  test('joins a negation to the word it negates, and only to that one', () => {
    expect(contentWords(['不', '满意'])).toEqual(['不满意'])
    expect(contentWords(['配件', '没有', '货'])).toEqual(['配件', '没有货'])
    expect(contentWords(['没有', '，', '满意'])).toEqual(['满意'])
    expect(contentWords(['没有'])).toEqual([])
  })

  test('leaves out amounts, whatever is counted', () => {
    expect(contentWords(['三个', '一周', '第一次', '三百多', '半个', '一致', '百姓'])).toEqual(['一致', '百姓'])
  })

  test('writes English in small letters', () => {
    expect(contentWords(['The', ' ', 'WiFi', ' ', 'is', ' ', 'SLOW'])).toEqual(['wifi', 'slow'])
  })

  test('never gives a stop word', () => {
    const word = fc.constantFrom(...stopWords, '价格', '满意', 'slow', '，')
    fc.assert(
      fc.property(fc.array(word), (segments) => {
        for (const found of contentWords(segments)) expect(stopWords.has(found)).toBe(false)
      }),
    )
  })
})

describe('countWords', () => {
  test('counts occurrences and comments, by hand', () => {
    // 价格: twice in the first, once in the second; 态度 in two; 停车 in one.
    const counted = countWords([['价格', '价格', '态度'], ['价格', '停车'], ['态度'], []])
    expect(counted).toEqual([
      { word: '价格', count: 3, comments: 2 },
      { word: '态度', count: 2, comments: 2 },
      { word: '停车', count: 1, comments: 1 },
    ])
  })

  test('loses no occurrence, and never counts more comments than there are', () => {
    const comments = fc.array(fc.array(fc.constantFrom('甲', '乙', '丙')))
    fc.assert(
      fc.property(comments, (lists) => {
        const counted = countWords(lists)
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(lists.flat().length)
        for (const { count, comments: found } of counted)
          expect(found).toBeLessThanOrEqual(Math.min(count, lists.length))
      }),
    )
  })
})

describe('a keyword rule', () => {
  test('finds its text, whatever the case and width of letters', () => {
    expect(matchRules(['贵'], '价格太贵了')).toBe(true)
    expect(matchRules(['WiFi'], '店里ＷＩＦＩ很慢')).toBe(true)
    expect(matchRules(['便宜'], '价格太贵了')).toBe(false)
  })

  test('asks for all its parts, and forbids those after an exclamation mark', () => {
    expect(matchRules(['等&久'], '等了很久')).toBe(true)
    expect(matchRules(['等&久'], '等了一会儿')).toBe(false)
    expect(matchRules(['满意 & !不满意'], '很满意')).toBe(true)
    expect(matchRules(['满意&！不满意'], '很不满意')).toBe(false)
  })

  test('that finds nothing of its own meets nothing', () => {
    for (const rule of ['', '&', '!', '!贵', ' & !贵']) expect(matchRules([rule], '任何意见')).toBe(false)
  })

  test('any of several is enough', () => {
    expect(matchRules(['贵', '收费'], '收费不透明')).toBe(true)
    expect(matchRules([], '收费不透明')).toBe(false)
  })

  test('proposes codes in the order of the frame, without those the comment has', () => {
    const frame = [
      code(2, '态度', { keywords: ['态度'] }),
      code(1, '价格', { keywords: ['贵', '价格'] }),
      code(3, '无规则'),
    ]
    expect(codeProposer(frame)('态度不好还贵', [])).toEqual([2, 1])
    expect(codeProposer(frame)('态度不好还贵', [2])).toEqual([1])
    expect(codeProposer(frame)('停车难', [])).toEqual([])
  })
})
