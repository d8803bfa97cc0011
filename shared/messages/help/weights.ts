import type { StatisticHelp } from './statistic-help.ts'

/** Weights of indicators and of responses. */
export const weightHelp = {
  weight: {
    name: { 'zh-CN': '权重', en: 'Weight' },
    what: {
      'zh-CN': '指标在同级指标中的份额，合计为 1（100%）。',
      en: 'An indicator’s share among its siblings; they add up to 1 (100%).',
    },
    when: { 'zh-CN': '把维度合成总指数时。', en: 'When dimensions are combined into an index.' },
    read: { 'zh-CN': '权重大而得分低的指标优先改进。', en: 'Heavy weight and low score: improve that first.' },
    spss: null,
  },
  consistencyRatio: {
    name: { 'zh-CN': '一致性比率 CR', en: 'Consistency ratio CR' },
    what: {
      'zh-CN': '判断矩阵的一致性指标 CI 与随机矩阵平均值 RI 之比。',
      en: 'The consistency index of the judgements over that of random ones.',
    },
    when: {
      'zh-CN': '每次 AHP 判断之后；至少三个指标才有意义。',
      en: 'After every set of AHP judgements, from three indicators on.',
    },
    read: {
      'zh-CN': '小于 0.1 可接受；超过时修改矛盾最大的那个判断。',
      en: 'Below 0.1 is acceptable; above, change the most inconsistent judgement.',
    },
    spss: null,
  },
  rowSum: {
    name: { 'zh-CN': '行和与构造的一致矩阵', en: 'Row sums and the consistent matrix' },
    what: {
      'zh-CN': '由排序和行和直接构造满足一致性的判断矩阵。',
      en: 'A consistent matrix built from the order of the row sums.',
    },
    when: { 'zh-CN': '专家难以给出一致的两两比较时。', en: 'Where experts find consistent comparisons hard.' },
    read: { 'zh-CN': '行和越大指标越重要；CR 恒为 0。', en: 'The larger the sum the more important; CR is always 0.' },
    spss: null,
  },
  entropy: {
    name: { 'zh-CN': '信息熵与差异系数', en: 'Entropy and divergence' },
    what: {
      'zh-CN': '指标取值越分散，熵越小，差异系数 1 − E 越大，权重越大。',
      en: 'The more an indicator’s values differ, the smaller its entropy and the larger its weight.',
    },
    when: { 'zh-CN': '希望由数据客观定权，没有专家判断时。', en: 'For weights from the data alone, without experts.' },
    read: {
      'zh-CN': '熵接近 1 的指标几乎没有区分力；权重大不代表顾客看重。',
      en: 'Near 1 it hardly separates; a heavy weight does not mean that customers care.',
    },
    spss: null,
  },
  critic: {
    name: { 'zh-CN': '信息量（CRITIC）与变异系数', en: 'Information (CRITIC) and variation' },
    what: {
      'zh-CN': 'CRITIC 把波动性与指标间冲突性相乘；变异系数法只看标准差与均值之比。',
      en: 'CRITIC multiplies spread by conflict with the others; the variation method takes the standard deviation over the mean.',
    },
    when: {
      'zh-CN': '指标相关性高、希望避免重复计权时用 CRITIC。',
      en: 'CRITIC where indicators are correlated and should not count twice.',
    },
    read: { 'zh-CN': '信息量越大权重越大。', en: 'The more information the heavier.' },
    spss: null,
  },
  independence: {
    name: { 'zh-CN': '复相关系数（独立性权重）', en: 'Multiple correlation (independence weights)' },
    what: {
      'zh-CN': '指标能被其他指标解释的程度，取倒数作权重。',
      en: 'How far the others explain an indicator; the weight is its inverse.',
    },
    when: { 'zh-CN': '希望重复信息少的指标权重大时。', en: 'Where indicators that repeat others should weigh less.' },
    read: { 'zh-CN': '复相关越大，独有信息越少，权重越小。', en: 'High: little of its own, so little weight.' },
    spss: 'Linear Regression: R',
  },
  combined: {
    name: { 'zh-CN': '组合权重', en: 'Combined weights' },
    what: {
      'zh-CN': '把主观与客观的几套权重合成一套（加法或乘法）。',
      en: 'Several sets, by judgement and by data, made into one (sum or product).',
    },
    when: { 'zh-CN': '既要专家意见又要数据支持时。', en: 'Where both experts and data should speak.' },
    read: { 'zh-CN': '各套差别大时先弄清原因再组合。', en: 'Where sets differ much find out why before combining.' },
    spss: null,
  },
  sensitivity: {
    name: { 'zh-CN': '权重敏感性', en: 'Sensitivity to weights' },
    what: { 'zh-CN': '权重改变一定幅度时，指数和名次变化多少。', en: 'How far index and ranks move when weights do.' },
    when: { 'zh-CN': '对外公布排名或奖惩之前。', en: 'Before rankings are published or rewarded.' },
    read: {
      'zh-CN': '指数变化小、名次不变，结论才稳健。',
      en: 'A small change and unchanged ranks make a conclusion firm.',
    },
    spss: null,
  },
  sampleShare: {
    name: { 'zh-CN': '样本占比与目标占比', en: 'Sample and target shares' },
    what: {
      'zh-CN': '加权使样本的构成与总体（目标）一致。',
      en: 'Weighting makes the sample’s make-up that of the population.',
    },
    when: {
      'zh-CN': '某些群体回收过多或过少时；与指标权重是两回事。',
      en: 'Where groups answered too often or too rarely; not to be mixed with indicator weights.',
    },
    read: {
      'zh-CN': '加权后占比应与目标一致；权重大于 5 的群体应补样。',
      en: 'Weighted shares must meet the targets; where weights exceed 5 collect more responses.',
    },
    spss: 'Data > Weight Cases; Rake Weights (extension)',
  },
  designEffect: {
    name: { 'zh-CN': '设计效应', en: 'Design effect' },
    what: {
      'zh-CN': '加权使方差放大的倍数：n 除以有效样本量。',
      en: 'How much weighting inflates variance: n over the effective size.',
    },
    when: { 'zh-CN': '样本加权之后。', en: 'After weighting a sample.' },
    read: {
      'zh-CN': '1.0–1.5 可接受；大于 2 应合并群体或截尾权重。',
      en: '1.0 to 1.5 is acceptable; above 2 merge groups or trim weights.',
    },
    spss: 'Complex Samples: Design Effect',
  },
  judgement: {
    name: { 'zh-CN': '专家判断值', en: 'Experts’ judgement' },
    what: {
      'zh-CN': '专家给出的原始判断：两两比较的倍数（1–9 标度），或对一项指标的打分。',
      en: 'What experts said: how many times the row outweighs the column (scale 1-9), or a mark for an indicator.',
    },
    when: { 'zh-CN': '核对录入、追问某个判断时。', en: 'To check the entry or ask an expert back.' },
    read: {
      'zh-CN': '3 表示行指标比列指标稍重要，1/3 表示反过来；对称位置互为倒数。',
      en: '3: the row is somewhat more important than the column, 1/3 the reverse; mirrored cells are reciprocal.',
    },
    spss: null,
  },
  caseWeight: {
    name: { 'zh-CN': '个案权重', en: 'Case weight' },
    what: { 'zh-CN': '一份答卷在加权后相当于几份。', en: 'How many responses one counts for after weighting.' },
    when: { 'zh-CN': '样本加权之后检查极端值。', en: 'After weighting, to find extremes.' },
    read: { 'zh-CN': '最大权重超过 5，结果会被少数人左右。', en: 'With weights above 5 a few people sway the result.' },
    spss: 'Data > Weight Cases',
  },
  iterations: {
    name: { 'zh-CN': '迭代次数', en: 'Iterations' },
    what: { 'zh-CN': '达到全部目标占比所用的调整轮数。', en: 'The rounds of adjustment until all targets were met.' },
    when: { 'zh-CN': '判断边际加权是否收敛。', en: 'To see whether raking converged.' },
    read: {
      'zh-CN': '用到上限说明目标相互矛盾或有空类别。',
      en: 'At the limit the targets conflict or a category is empty.',
    },
    spss: null,
  },
} as const satisfies Record<string, StatisticHelp>
