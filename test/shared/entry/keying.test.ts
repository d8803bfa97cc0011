import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftAnswers } from '#shared/entry/draft-answers.ts'
import { entryField, formVariables, keyedForm } from '#shared/entry/entry-field.ts'
import { completeAnswers, openFields } from '#shared/entry/form-answers.ts'
import { isAllowed } from '#shared/entry/is-allowed.ts'
import { type Keying, startKeying } from '#shared/entry/keying.ts'
import { parseSkipRules } from '#shared/entry/parse-skip-rules.ts'
import { pressKey, typeText } from '#shared/entry/press-key.ts'
import { readAnswer } from '#shared/entry/read-answer.ts'
import { age, channels, comment, day, everyKind, item, nps, ranking, shop } from './support/fields.ts'

function keyed(variables: Parameters<typeof keyedForm>[0], keys: readonly string[], rules = ''): Keying {
  const names = variables.map(({ name }) => name)
  const form = keyedForm(variables, parseSkipRules(rules, names).rules)
  return keys.reduce((state, key) => pressKey(form, state, key), startKeying(form))
}

describe('the keyboard form', () => {
  test('one key is one answer, and the next question comes by itself', () => {
    expect(keyed([item('Q1'), item('Q2')], ['5', '3'])).toMatchObject({ answers: { Q1: 5, Q2: 3 }, cursor: 2 })
  })

  test('0 is 10 on a scale from 1 to 10; on one from 0 it is 0, and X is 10', () => {
    expect(keyed([item('Q1', { scale: [1, 10] })], ['0']).answers).toEqual({ Q1: 10 })
    expect(keyed([nps, item('Q2', { scale: [0, 10] })], ['0', 'x']).answers).toEqual({ 推荐: 0, Q2: 10 })
  })

  test('a scale with marks below zero has the keys 1, 2 … in its order', () => {
    expect(entryField(item('Q1', { scale: [-2, 2] })).keys.map(({ keys, value }) => [keys[0], value])).toEqual([
      ['1', -2],
      ['2', -1],
      ['3', 0],
      ['4', 1],
      ['5', 2],
    ])
  })

  test('choices have letters, and their codes’ digits', () => {
    expect(keyed([shop, shop], ['b']).answers).toEqual({ 门店: 2 })
    expect(keyed([shop], ['3']).answers).toEqual({ 门店: 3 })
  })

  test('several options are switched on and off and confirmed by Enter; they stand in the order of the form', () => {
    expect(keyed([channels], ['c', 'a', 'b', 'b', 'Enter'])).toMatchObject({
      answers: { 渠道: '电话┋现场' },
      cursor: 1,
    })
    expect(keyed([channels], ['Enter']).answers).toEqual({ 渠道: null })
  })

  test('ranks are given in the order of the keys, none twice; the last one ends the question', () => {
    expect(keyed([ranking], ['b', 'b'])).toMatchObject({ picked: ['质量'], warning: { code: 'alreadyRanked' } })
    expect(keyed([ranking], ['b', 'c', 'a'])).toMatchObject({ answers: { 排序: '质量→服务→价格' }, cursor: 1 })
    expect(keyed([ranking], ['b', 'c', 'Backspace', 'Enter']).answers).toEqual({ 排序: '质量' })
  })

  test('numbers, dates and texts are typed and end with Enter', () => {
    const keys = ['3', '7', 'Enter', ...'2026/3/1', 'Enter', 'o', 'k', 'Enter']
    expect(keyed([age, day, comment], keys).answers).toEqual({ 年龄: 37, 日期: '2026-03-01', 意见: 'ok' })
  })

  test('a number outside the range, a day that does not exist and a key without an answer change nothing and say why', () => {
    expect(keyed([age], ['7', 'Enter'])).toMatchObject({ answers: {}, cursor: 0, warning: { code: 'outOfRange' } })
    expect(keyed([age], ['x', 'Enter'])).toMatchObject({ answers: {}, warning: { code: 'notANumber' } })
    expect(keyed([day], [...'20260230', 'Enter'])).toMatchObject({ answers: {}, warning: { code: 'notADate' } })
    expect(keyed([item('Q1')], ['6'])).toMatchObject({
      answers: {},
      cursor: 0,
      warning: { code: 'noSuchKey', key: '6' },
    })
    expect(keyed([item('Q1')], ['Enter'])).toMatchObject({ answers: {}, cursor: 0, warning: { code: 'answerFirst' } })
  })

  test('blank, refused, not applicable and invalid have keys and are kept apart', () => {
    const four = ['Q1', 'Q2', 'Q3', 'Q4'].map((name) => item(name))
    expect(keyed(four, [' ', '/', '*', '+']).answers).toEqual({ Q1: null, Q2: -8, Q3: -9, Q4: -6 })
    const declared = item('Q1', { missing: [{ value: 99, kind: 'refused' }] })
    expect(keyed([declared], ['/']).answers).toEqual({ Q1: 99 })
    expect(keyed([item('Q1', { scale: [-9, -5] })], ['/']).answers).toEqual({ Q1: -98 })
    expect(keyed([comment], ['/', 'Enter']).answers).toEqual({ 意见: '/' })
    expect(keyed([comment], ['F8']).answers).toEqual({ 意见: -8 })
  })

  test('Backspace and the arrow up go back, and the next key replaces the answer', () => {
    expect(keyed([item('Q1'), item('Q2')], ['5', 'Backspace', '4'])).toMatchObject({ answers: { Q1: 4 }, cursor: 1 })
    expect(keyed([item('Q1'), item('Q2')], ['5', '5', 'ArrowUp', 'ArrowUp', 'Enter']).cursor).toBe(1)
    expect(keyed([comment, item('Q2')], ['a', 'b', 'Enter', 'Backspace', 'Backspace', 'Enter']).answers).toEqual({
      意见: 'a',
    })
  })

  test('ids, weights, durations and the wave are on no form', () => {
    const roles = ['id', 'weight', 'duration', 'meta', 'ignore', 'item', 'segment'] as const
    const variables = roles.map((role) => item(role, { role }))
    expect(formVariables([...variables, item('期次', { role: 'segment' })], '期次').map(({ name }) => name)).toEqual([
      'item',
      'segment',
    ])
  })
})

describe('skip rules', () => {
  const five = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'].map((name) => item(name))
  const rule = 'if q2 = 2 skip q3-q4'

  test('what a rule skips is passed over and gets the code for skipped', () => {
    const state = keyed(five, ['1', '2', '3'], rule)
    expect(state).toMatchObject({ answers: { Q1: 1, Q2: 2, Q5: 3 }, cursor: 5 })
    const form = keyedForm(five, parseSkipRules(rule, ['Q1', 'Q2', 'Q3', 'Q4', 'Q5']).rules)
    expect(completeAnswers(form, state.answers)).toEqual({ Q1: 1, Q2: 2, Q3: -7, Q4: -7, Q5: 3 })
  })

  test('an answer against a rule waits for Enter; any other key does not keep it', () => {
    const asked = [...['1', '2'], 'ArrowUp', '5']
    expect(keyed(five, asked, rule)).toMatchObject({ pending: { value: 5 }, warning: { code: 'againstSkip' } })
    expect(keyed(five, [...asked, 'Enter'], rule)).toMatchObject({ answers: { Q4: 5 }, confirmed: ['Q4'], cursor: 4 })
    expect(keyed(five, [...asked, 'Backspace'], rule)).toMatchObject({
      answers: { Q1: 1, Q2: 2 },
      pending: null,
      cursor: 3,
    })
  })

  test('an answer given before its rule came to apply is asked about, and the form is not ready until then', () => {
    const keys = ['1', '1', '4', '4', '4', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', '2']
    const state = keyed(five, keys, rule)
    expect(state).toMatchObject({ cursor: 2, pending: { value: 4 }, warning: { code: 'againstSkip' } })
    const form = keyedForm(
      five,
      parseSkipRules(
        rule,
        five.map(({ name }) => name),
      ).rules,
    )
    expect(openFields(form, state.answers, state.confirmed)).toEqual([2, 3])
    expect(openFields(form, state.answers, ['Q3', 'Q4'])).toEqual([])
  })

  test('are read from plain words in both languages, and say which line is wrong', () => {
    const names = ['Q3', 'Q4', 'Q5', 'Q6', 'Q9']
    const { rules } = parseSkipRules('if q3 = 2 skip q4–q6\n如果 Q3 ≥ 4，跳过 Q5、Q9\n\nQ4 != 1 -> Q9', names)
    expect(rules).toEqual([
      { when: 'Q3', operator: '=', value: 2, skip: ['Q4', 'Q5', 'Q6'] },
      { when: 'Q3', operator: '≥', value: 4, skip: ['Q5', 'Q9'] },
      { when: 'Q4', operator: '≠', value: 1, skip: ['Q9'] },
    ])
    expect(parseSkipRules('nothing\nQ3=2 skip Q7\nQ5=1 skip Q4', names).problems).toMatchObject([
      { line: 1, reason: 'notARule' },
      { line: 2, reason: 'unknownField', field: 'Q7' },
      { line: 3, reason: 'backwards', field: 'Q5' },
    ])
  })
})

describe('any sequence of keys', () => {
  const form = keyedForm(
    everyKind,
    parseSkipRules(
      'Q1 = 2 skip 推荐-渠道',
      everyKind.map(({ name }) => name),
    ).rules,
  )
  const key = fc.oneof(
    fc.constantFrom(
      ...'0123456789abcxyz./*+ -',
      'Enter',
      'Backspace',
      'ArrowUp',
      'ArrowDown',
      'F7',
      'F8',
      'F9',
      'F10',
      'Escape',
      'Tab',
    ),
    fc.string({ minLength: 1, maxLength: 1 }),
  )

  test('keeps every value among those the codebook allows, and the cursor on the form', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 120 }), (keys) => {
        let state = startKeying(form)
        for (const each of keys) {
          state = pressKey(form, state, each)
          for (const answers of [state.answers, draftAnswers(form, state)]) {
            for (const field of form.fields) {
              const answer = answers[field.variable.name]
              if (answer !== undefined) expect(isAllowed(field, answer)).toBe(true)
            }
          }
          expect(state.cursor).toBeGreaterThanOrEqual(0)
          expect(state.cursor).toBeLessThanOrEqual(form.fields.length)
        }
      }),
    )
  })

  test('ends in a form that can be taken up again where it was', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
        const state = keys.reduce((now, each) => pressKey(form, now, each), startKeying(form))
        const again = startKeying(form, { ...state, answers: draftAnswers(form, state) })
        expect(again.cursor).toBe(state.cursor)
        for (const [name, answer] of Object.entries(state.answers)) {
          if (name !== form.fields[state.cursor]?.variable.name) expect(again.answers[name]).toEqual(answer)
        }
      }),
    )
  })
})

describe('an answer typed as a whole', () => {
  test('is read with the keys of the form', () => {
    expect(readAnswer(entryField(item('Q1')), '4')).toBe(4)
    expect(readAnswer(entryField(item('Q1')), '9')).toBeUndefined()
    expect(readAnswer(entryField(item('Q1')), '')).toBeNull()
    expect(readAnswer(entryField(item('Q1')), '/')).toBe(-8)
    expect(readAnswer(entryField(shop), 'c')).toBe(3)
    expect(readAnswer(entryField(channels), 'ca')).toBe('电话┋现场')
    expect(readAnswer(entryField(ranking), 'ca')).toBe('服务→价格')
    expect(readAnswer(entryField(ranking), 'cc')).toBeUndefined()
    expect(readAnswer(entryField(age), '17')).toBeUndefined()
    expect(readAnswer(entryField(day), '2026年3月1日')).toBe('2026-03-01')
  })

  test('of an input method counts like keys', () => {
    const form = keyedForm([comment], [])
    const typed = typeText(form, startKeying(form), '服务很好')
    expect(pressKey(form, typed, 'Enter').answers).toEqual({ 意见: '服务很好' })
  })
})
