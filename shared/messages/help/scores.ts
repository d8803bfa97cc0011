import type { StatisticHelp } from './statistic-help.ts'

/** Scores of satisfaction and what to do about them. */
export const scoreHelp = {
  index: {
    name: { 'zh-CN': '满意度指数', en: 'Satisfaction index' },
    what: {
      'zh-CN': '各题得分按指标体系的权重逐级加权，换算到 0–100 分。',
      en: 'Item scores weighted up the index system, on 0 to 100.',
    },
    when: {
      'zh-CN': '需要一个总分来定目标、比门店、看趋势时。',
      en: 'Where one figure is needed for targets, shops and trends.',
    },
    read: {
      'zh-CN': '对照目标值与上期；先看变化是否超出置信区间。',
      en: 'Against target and last wave; first see whether the change exceeds the interval.',
    },
    spss: null,
  },
  degreeAndRate: {
    name: { 'zh-CN': '满意度与满意率', en: 'Degree and rate of satisfaction' },
    what: {
      'zh-CN': '满意度按等级分值加权平均，满意率只数满意的人数比例。',
      en: 'The degree is the mean of the levels’ points, the rate the share of those satisfied.',
    },
    when: { 'zh-CN': '两个数字都报告，不能互相替代。', en: 'Report both; neither replaces the other.' },
    read: {
      'zh-CN': '满意率高而满意度一般，说明多数人只是“比较满意”。',
      en: 'High rate and middling degree: most are just fairly satisfied.',
    },
    spss: null,
  },
  nps: {
    name: { 'zh-CN': '净推荐值 NPS', en: 'Net promoter score' },
    what: {
      'zh-CN': '推荐者（9–10 分）占比减去贬损者（0–6 分）占比。',
      en: 'Share of promoters (9-10) less share of detractors (0-6).',
    },
    when: { 'zh-CN': '0–10 分推荐意愿题；不用于其他量表。', en: 'The 0-10 likelihood to recommend; no other scale.' },
    read: {
      'zh-CN': '大于 0 为正面，50 以上优秀；样本小时误差可达十几点。',
      en: 'Above 0 is positive, from 50 excellent; small samples err by ten points and more.',
    },
    spss: null,
  },
  topBox: {
    name: { 'zh-CN': '高分比例（Top box）', en: 'Top box' },
    what: {
      'zh-CN': '选择最高一档（或两档）的人占有效答案的比例。',
      en: 'The share of valid answers in the highest one or two marks.',
    },
    when: {
      'zh-CN': '关注忠诚顾客，或均值已经很高、难以区分时。',
      en: 'For loyalty, or where means are high and hardly differ.',
    },
    read: {
      'zh-CN': '与低分比例（Bottom box）一起看，两者同时高说明两极分化。',
      en: 'With the bottom box: both high means opinions are split.',
    },
    spss: null,
  },
  gap: {
    name: { 'zh-CN': '差距得分', en: 'Gap score' },
    what: { 'zh-CN': '感知减去期望（SERVQUAL）。', en: 'Perception less expectation (SERVQUAL).' },
    when: {
      'zh-CN': '同一内容既问了期望又问了感知时。',
      en: 'Where the same was asked as expectation and perception.',
    },
    read: {
      'zh-CN': '负值越大越未达期望，优先改进。',
      en: 'The more negative, the further below expectation: improve first.',
    },
    spss: 'Paired-Samples T Test: Mean difference',
  },
  membership: {
    name: { 'zh-CN': '隶属度与综合得分', en: 'Membership and overall score' },
    what: {
      'zh-CN': '评价属于各等级的程度，按权重合成后得到综合结论。',
      en: 'How far the judgement belongs to each grade, combined by weights.',
    },
    when: {
      'zh-CN': '评价本身是模糊的等级，需要多级综合时。',
      en: 'Where judgements are fuzzy grades on several levels.',
    },
    read: {
      'zh-CN': '取隶属度最大的等级；几个等级接近时看综合得分。',
      en: 'Take the grade of the largest membership; where several are close, the score.',
    },
    spss: null,
  },
  acsi: {
    name: { 'zh-CN': 'ACSI 式满意度得分', en: 'Satisfaction score as in ACSI' },
    what: {
      'zh-CN': '由总体满意、与预期比、与理想比三题加权换算到 0–100。',
      en: 'From three questions (overall, against expectation, against the ideal), weighted to 0-100.',
    },
    when: { 'zh-CN': '要与公开的满意度指数对照时。', en: 'To compare with published indices.' },
    read: {
      'zh-CN': '权重未经模型估计时只能近似对照。',
      en: 'Only roughly comparable where weights were not estimated by the model.',
    },
    spss: null,
  },
  importance: {
    name: { 'zh-CN': '重要性与四象限', en: 'Importance and quadrants' },
    what: {
      'zh-CN': '横轴表现（均值），纵轴重要性（与总体评价的相关或直接评分）。',
      en: 'Performance is the mean, importance the relation to the overall rating, or as stated.',
    },
    when: { 'zh-CN': '决定先改进什么。', en: 'To decide what to improve first.' },
    read: {
      'zh-CN': '重要而表现低的象限是改进重点；分界线是样本均值时只是相对位置。',
      en: 'Important and weak: improve first; with lines at the means places are only relative.',
    },
    spss: null,
  },
  influence: {
    name: { 'zh-CN': '影响份额（相对权重）', en: 'Share of influence' },
    what: {
      'zh-CN': '各因素对总体评价解释力（R²）的分摊，相关的因素也能分清。',
      en: 'Each driver’s part of the explained variance (R²), fair to correlated ones.',
    },
    when: {
      'zh-CN': '寻找关键驱动因素；题项之间相关高时优于回归系数。',
      en: 'To find key drivers; better than coefficients where items correlate.',
    },
    read: {
      'zh-CN': '份额合计 100%；同时看 R²，低于 0.2 时解释有限。',
      en: 'They add up to 100%; with R² under 0.2 little is explained.',
    },
    spss: 'Linear Regression: Beta, R Square, VIF',
  },
  vitalFew: {
    name: { 'zh-CN': '关键少数', en: 'The vital few' },
    what: {
      'zh-CN': '从大到小累计，首次达到分界线（通常 80%）为止的各项。',
      en: 'From the largest down, all up to the first that reaches the threshold (usually 80%).',
    },
    when: { 'zh-CN': '按投诉或缺陷类别排优先级。', en: 'To rank kinds of complaints or defects.' },
    read: {
      'zh-CN': '先解决这几项；各项差不多高时，帕累托原则不成立，应换一种分类。',
      en: 'Solve these first; with bars about equal the rule does not hold: classify otherwise.',
    },
    spss: 'Quality Control > Pareto Charts',
  },
  runs: {
    name: { 'zh-CN': '游程检验', en: 'Runs' },
    what: {
      'zh-CN': '连续在中位数同一侧的点成为一个游程；过少或过长说明有趋势或突变。',
      en: 'Points in a row on one side of the median make a run; too few or too long tells of a shift or trend.',
    },
    when: { 'zh-CN': '按月、按周跟踪，数据点 10 个以上。', en: 'Following months or weeks, with ten points or more.' },
    read: {
      'zh-CN': 'p 小于 0.05 或有异常图形，去找当时发生了什么。',
      en: 'With p below 0.05 or a pattern, look for what happened then.',
    },
    spss: 'Nonparametric Tests: Runs',
  },
  controlLimits: {
    name: { 'zh-CN': '控制限与判异规则', en: 'Control limits and rules' },
    what: {
      'zh-CN': '过程只受偶然因素影响时，点应落在中心线 ±3σ 之内。',
      en: 'With chance causes only, points lie within three sigma of the centre line.',
    },
    when: { 'zh-CN': '判断一次波动是否值得追查。', en: 'To see whether a change is worth looking into.' },
    read: {
      'zh-CN': '超限或触发判异规则才追查原因；控制限不是目标值。',
      en: 'Look for causes only beyond limits or where a rule fires; limits are no targets.',
    },
    spss: 'Quality Control > Control Charts: UCL, LCL',
  },
  benchmarkGap: {
    name: { 'zh-CN': '与均值、与最优之差', en: 'Gap to the mean and to the best' },
    what: {
      'zh-CN': '单位得分减去各单位平均，或减去最优单位。',
      en: 'A unit’s score less the units’ mean, or less the best one.',
    },
    when: { 'zh-CN': '门店、班组排名。', en: 'Ranking shops or teams.' },
    read: {
      'zh-CN': '名次相邻而区间重叠的单位不应区别奖惩。',
      en: 'Neighbours whose intervals overlap should not be treated differently.',
    },
    spss: null,
  },
  waveChange: {
    name: { 'zh-CN': '期次变化与结构调整', en: 'Change of waves and mix adjustment' },
    what: {
      'zh-CN': '两期均值之差；结构调整扣除样本构成变化的影响。',
      en: 'The difference of two waves; mix adjustment takes out the change of who answered.',
    },
    when: { 'zh-CN': '检查改进措施的效果。', en: 'To check the effect of actions.' },
    read: {
      'zh-CN': 'p 小于 0.05 且调整后仍在，才是真的变化。',
      en: 'Real only with p below 0.05 and still there after adjustment.',
    },
    spss: 'Independent-Samples T Test (Equal variances not assumed)',
  },
} as const satisfies Record<string, StatisticHelp>
