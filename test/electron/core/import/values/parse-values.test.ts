import { describe, expect, it } from 'vitest'
import { missingWordKind } from '#core/import/values/missing-words.ts'
import { parseDate } from '#core/import/values/parse-date.ts'
import { parseDuration } from '#core/import/values/parse-duration.ts'
import { parseMark } from '#core/import/values/parse-mark.ts'
import { personalValue } from '#core/import/values/personal-data.ts'
import { scaleWords } from '#core/import/values/scale-words.ts'

describe('parseMark', () => {
  it.each([
    ['5', 5],
    ['５', 5],
    [' 4 ', 4],
    ['　3', 3],
    ['4.0', 4],
    ['4分', 4],
    ['１０分', 10],
    ['-2', -2],
    ['1,234.5', 1234.5],
    ['85%', 85],
  ])('reads %j as %d', (text, mark) => {
    expect(parseMark(text)).toBe(mark)
  })

  it.each(['3-4', '5星', '约4', '', '.', '0x10', 'Infinity', '1e999', '9'.repeat(400), '4,5', '满意'])(
    'invents no mark for %j',
    (text) => {
      expect(parseMark(text)).toBeNull()
    },
  )
})

describe('parseDate', () => {
  it.each([
    ['2024-05-07', '2024-05-07'],
    ['2024/5/7', '2024-05-07'],
    ['2024.5.7', '2024-05-07'],
    ['2024年5月7日', '2024-05-07'],
    ['20240507', '2024-05-07'],
    ['2024/5/6 8:49:31', '2024-05-06T08:49:31'],
    ['2024-05-06T08:49', '2024-05-06T08:49:00'],
    ['2024年5月6日 下午3:05', '2024-05-06T15:05:00'],
    ['5/7/2024 12:10 AM', '2024-05-07T00:10:00'],
    ['31/12/2024', '2024-12-31'],
    ['Mar 15, 2026', '2026-03-15'],
    ['2026-05-07 星期四', '2026-05-07'],
    ['2026年5月7日（周四）', '2026-05-07'],
    ['March 15th 2026 14:05', '2026-03-15T14:05:00'],
  ])('reads %j as %s', (text, iso) => {
    expect(parseDate(text)?.iso).toBe(iso)
  })

  it.each(['2024-02-30', '5月8日', '2024.13.01', '待定', '2024年2月', '2024-05-07 25:00', '1-5', '12345678901'])(
    'reads no date from %j',
    (text) => {
      expect(parseDate(text)).toBeNull()
    },
  )

  it('says when day and month cannot be told apart', () => {
    expect(parseDate('5/6/2024')?.ambiguous).toBe(true)
    expect(parseDate('5/5/2024')?.ambiguous).toBe(false)
    expect(parseDate('25/6/2024')?.ambiguous).toBe(false)
  })
})

describe('parseDuration', () => {
  it.each([
    ['82秒', 82],
    ['1分22秒', 82],
    ['1小时2分5秒', 3725],
    ['14:24', 864],
    ['1:02:05', 3725],
    ['3分钟', 180],
  ])('reads %j as %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds)
  })

  it.each(['', '很久', '12', '1:2:3:4'])('reads no duration from %j', (text) => {
    expect(parseDuration(text)).toBeNull()
  })
})

describe('missingWordKind', () => {
  it.each([
    ['(跳过)', 'skipped'],
    ['（跳过）', 'skipped'],
    ['(空)', 'blank'],
    [' - ', 'blank'],
    ['不适用', 'notApplicable'],
    ['N/A', 'notApplicable'],
    ['拒答', 'refused'],
  ])('takes %j for %s', (text, kind) => {
    expect(missingWordKind(text)).toBe(kind)
  })

  it.each(['无', '0', '没有意见', '满意'])('takes %j for an answer', (text) => {
    expect(missingWordKind(text)).toBeNull()
  })
})

describe('scaleWords', () => {
  it.each([
    ['推荐意愿(0-10)', [0, 10], null],
    ['服务顾问（1-10分，10分最满意）', [1, 10], 'high'],
    ['满分100分，分数越高越满意', [0, 100], 'high'],
    ['总体满意度（5分制）', [1, 5], null],
    ['服务态度（1=非常满意，5=非常不满意）', [1, 5], 'low'],
    ['Overall (1 to 7)', [1, 7], null],
    ['1=非常满意，2=满意，3=一般，4=不满意，5=非常不满意', [1, 5], 'low'],
    ['质量（1很满意 2满意 3一般 4不满意 5很不满意）', [1, 5], 'low'],
    ['质量(1.差2.一般3.好)', [1, 3], 'high'],
    ['总体满意度（1非常不满意-5非常满意）', [1, 5], 'high'],
  ])('reads %j', (text, scale, direction) => {
    expect(scaleWords(text)).toMatchObject({ scale, direction })
  })

  it.each(['服务态度', '2024-05 客户回访', '年龄(18-60)', '总分', '3、您的车型', '片区（1=东区，2=西区，3=北区）'])(
    'finds nothing about marks in %j',
    (text) => {
      expect(scaleWords(text)).toBeNull()
    },
  )
})

describe('personalValue', () => {
  it.each([
    ['19900007115', 'phone'],
    ['199 0000 1153', 'phone'],
    ['203.0.113.160(湖北-武汉)', 'ip'],
    ['someone@example.com', 'email'],
    ['京A12345', 'plate'],
    ['11010519491231002X', 'idNumber'],
  ])('takes %j for %s', (text, kind) => {
    expect(personalValue(text)).toBe(kind)
  })

  it.each(['202405136783829790', '5', '城东店', 'RO24050001'])('takes %j for nothing personal', (text) => {
    expect(personalValue(text)).toBeNull()
  })
})
