import type { Text } from '../language.ts'

/** The five-minute tour of the sample project. */
export const tourTexts = {
  title: { 'zh-CN': '五分钟导览', en: 'Five-minute tour' },
  start: { 'zh-CN': '五分钟导览', en: 'Take the five-minute tour' },
  resume: { 'zh-CN': '继续导览（第 {n} 步）', en: 'Continue the tour (step {n})' },
  hint: {
    'zh-CN': '用示例项目走一遍从数据到报告的全过程。',
    en: 'From the data to the report, on the sample project.',
  },
  progress: { 'zh-CN': '第 {n} 步，共 {total} 步', en: 'Step {n} of {total}' },
  next: { 'zh-CN': '下一步', en: 'Next' },
  back: { 'zh-CN': '上一步', en: 'Back' },
  skip: { 'zh-CN': '结束导览', en: 'End the tour' },
  finish: { 'zh-CN': '完成', en: 'Done' },
  goThere: { 'zh-CN': '回到这一步的页面', en: 'Back to the page of this step' },
  keys: {
    'zh-CN': '← → 翻步，Esc 结束；页面可以照常操作。',
    en: '← → turn steps, Esc ends; the page stays yours to use.',
  },
  noSample: { 'zh-CN': '没有找到示例项目。', en: 'The sample project was not found.' },
} as const satisfies Record<string, Text>

export const tourStepTexts = {
  data: {
    title: { 'zh-CN': '数据先要可信', en: 'Data you can trust' },
    text: {
      'zh-CN':
        '发放、回收、有效是三个数，不是一个。回收率高于 60% 才算有效调查。下面的表可以编辑、排序，把鼠标停在列名上能看到该题的统计。',
      en: 'Distributed, returned and valid are three numbers. Above 60% returned the survey is valid. The grid below is edited and sorted; rest the pointer on a heading to see its statistics.',
    },
  },
  reliability: {
    title: { 'zh-CN': '问卷可靠吗', en: 'Is the questionnaire reliable?' },
    text: {
      'zh-CN':
        '每张结果卡先给结论，再给表和图。点“?”看每个统计量怎么读。标着“已加入报告”的卡片就是报告的一节；新的卡片点“加入报告”。',
      en: 'A card gives its findings first, then table and figure. “?” tells how to read each statistic. A card marked “In the report” is a section of the report; a new one is put there with “Add to the report”.',
    },
  },
  indexSystem: {
    title: { 'zh-CN': '指标体系', en: 'The index system' },
    text: {
      'zh-CN': '总指数、维度、题项是一棵树：回车加同级，Tab 加下级，F2 改名。Σ 表示下级权重之和及其来源。',
      en: 'Index, dimensions and items are a tree: Enter adds a sibling, Tab a child, F2 renames. Σ is the sum of the weights below, with their source.',
    },
  },
  weights: {
    title: { 'zh-CN': '谁更重要', en: 'What matters more?' },
    text: {
      'zh-CN':
        '用滑块两两比较，滑块下用文字写明判断；右边的一致性比率（CR）随手更新，不一致时指出最矛盾的一个判断。指标权重与样本加权分在两个标签页，不会混淆。',
      en: 'Compare pairs with sliders; each says its judgement in words. The consistency ratio (CR) at the right follows and, where judgements contradict each other, names the worst. Indicator weights and sample weights are two tabs, never mixed.',
    },
  },
  scores: {
    title: { 'zh-CN': '得分', en: 'Scores' },
    text: {
      'zh-CN': '题项得分按权重汇成总指数，与目标对照，低于目标的标红。与上期相比的变化在“诊断”的“期次比较”里。',
      en: 'Item scores add up to the index by their weights and are held against the target; those below it are red. The change since the last wave is in “Comparison of waves” under Diagnosis.',
    },
  },
  ipa: {
    title: { 'zh-CN': '先改哪里', en: 'What to improve first' },
    text: {
      'zh-CN': '四象限图：重要而表现低的题项落在左上角的“重点改进”区。',
      en: 'The quadrants: important but weak items fall into “Concentrate here”, at the top left.',
    },
  },
  pareto: {
    title: { 'zh-CN': '关键少数', en: 'The vital few' },
    text: {
      'zh-CN':
        '柏拉图把不满意的方面从多到少排列，深色的几项合计达到八成。从最多的一项入手：它就是下一步鱼骨图的鱼头（结果）。',
      en: 'The Pareto chart ranks what customers are least satisfied with; the dark bars make up 80%. Begin with the first: it becomes the head, the effect, of the next step’s fishbone.',
    },
  },
  fishbone: {
    title: { 'zh-CN': '找根因', en: 'Find the causes' },
    text: {
      'zh-CN': '左边的柏拉图、中间的鱼骨图、右边的行动是连在一起的。原因附上证据，确认后标为“要因”。',
      en: 'Pareto on the left, fishbone in the middle and actions on the right belong together. A cause carries its evidence; once confirmed it is a main cause.',
    },
  },
  actions: {
    title: { 'zh-CN': '定行动', en: 'Decide on actions' },
    text: {
      'zh-CN': '每个要因生成一项行动：负责人、期限、指标、基线和目标，下一期数据回来后检查效果。',
      en: 'A main cause becomes an action with owner, date, indicator, baseline and target; the next wave checks the effect.',
    },
  },
  report: {
    title: { 'zh-CN': '交出报告', en: 'Hand in the report' },
    text: {
      'zh-CN':
        '加入报告的卡片、鱼骨图和计划已按章节排好，导出 PDF 就可以提交管理评审。导览到此结束；点左上角的文件夹回到项目列表，新建自己的项目试试吧。',
      en: 'Pinned cards, fishbone and plan become chapters; export the PDF for the management review. That was the tour: the folder at the top left leads back to the projects, where you can begin one of your own.',
    },
  },
} as const satisfies Record<string, { readonly title: Text; readonly text: Text }>
