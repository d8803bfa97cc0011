import type { Word } from '../common/say.ts'
import type { OptionText } from '../define.ts'

export const gapWords = {
  title: { 'zh-CN': '感知—期望差距（SERVQUAL）', en: 'Gap scores (SERVQUAL)' },
  purpose: {
    'zh-CN': '比较顾客的感知与期望，找出差距最大、统计上显著的项目与维度。',
    en: 'Compares what customers perceived with what they expected, and finds the items and dimensions that fall short.',
  },
  below: {
    'zh-CN': '总体上感知低于期望，加权差距为 {gap}。',
    en: 'Overall, perception falls short of expectation: the weighted gap is {gap}.',
  },
  above: {
    'zh-CN': '总体上感知高于期望，加权差距为 {gap}。',
    en: 'Overall, perception exceeds expectation: the weighted gap is {gap}.',
  },
  even: {
    'zh-CN': '总体上感知与期望持平，加权差距为 {gap}。',
    en: 'Overall, perception equals expectation: the weighted gap is {gap}.',
  },
  worst: {
    'zh-CN': '差距最大的是“{name}”：期望 {expectation}，感知 {perception}，差距 {gap}（{test}）。',
    en: 'The largest shortfall is “{name}”: {expectation} expected, {perception} found, gap {gap} ({test}).',
  },
  testText: { 'zh-CN': '配对 t = {t}，{p}', en: 'paired t = {t}, {p}' },
  noTest: { 'zh-CN': '无法检验', en: 'no test' },
  significant: {
    'zh-CN': '{count} 个项目中，{below} 个显著低于期望、{above} 个显著高于期望（p < {limit}）。',
    en: 'Of {count} items, {below} fall significantly short of expectation and {above} exceed it (p < {limit}).',
  },
  worstDimension: {
    'zh-CN': '维度中差距最大的是“{name}”（{gap}）。',
    en: 'The dimension furthest below expectation is “{name}” ({gap}).',
  },
  itemsCaption: { 'zh-CN': '各项目的期望、感知与差距', en: 'Expectation, perception and gap by item' },
  item: { 'zh-CN': '项目', en: 'Item' },
  dimension: { 'zh-CN': '维度', en: 'Dimension' },
  expectation: { 'zh-CN': '期望', en: 'Expectation', statistic: 'gap' },
  perception: { 'zh-CN': '感知', en: 'Perception', statistic: 'gap' },
  gap: { 'zh-CN': '差距', en: 'Gap', statistic: 'gap' },
  lower: { 'zh-CN': '下限', en: 'CI lower', statistic: 'confidenceInterval' },
  upper: { 'zh-CN': '上限', en: 'CI upper', statistic: 'confidenceInterval' },
  t: { 'zh-CN': 't', en: 't', statistic: 'testStatistic' },
  p: { 'zh-CN': 'p', en: 'p', statistic: 'pValue' },
  level: { 'zh-CN': '差距的置信水平 {level}。', en: 'Confidence level of the gaps {level}.' },
  dimensionsCaption: { 'zh-CN': '各维度的期望、感知与差距', en: 'Expectation, perception and gap by dimension' },
  itemCount: { 'zh-CN': '项目数', en: 'Items', statistic: 'itemCount' },
  figureCaption: { 'zh-CN': '期望与感知', en: 'Expectation and perception' },
  figureDescription: {
    'zh-CN': '分组条形图：{count} 个项目的期望与感知均值，差距最大的是“{name}”（{gap}）。',
    en: 'Grouped bars: mean expectation and perception of {count} items; “{name}” falls shortest ({gap}).',
  },
} as const satisfies Record<string, Word>

export const gapOptionTexts = {
  pairs: {
    label: { 'zh-CN': '期望—感知配对', en: 'Pairs' },
    help: {
      'zh-CN': '每个项目的期望变量与感知变量，可注明所属维度。',
      en: 'For each item the variables of expectation and perception; the dimension is optional.',
    },
  },
  weights: {
    label: { 'zh-CN': '权重', en: 'Weights' },
    help: {
      'zh-CN': '按项目或按维度给出；不填为等权。',
      en: 'Of the items or of the dimensions; equal when left out.',
    },
  },
} as const satisfies Record<string, OptionText>
