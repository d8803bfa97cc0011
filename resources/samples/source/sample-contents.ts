import type { SampleContents } from '#core/sample/sample-contents.ts'
import type { CauseTree } from '#shared/survey/cause-tree.ts'
import { type ScoreOf, sampleActions } from './actions.ts'
import { repairTree, waitingTree } from './causes.ts'
import { sampleCodes } from './codes.ts'
import { judgements } from './judgements.ts'
import type { Respondent } from './respondents.ts'
import { sampleIndex } from './sample-index.ts'
import { itemNames } from './sample-rows.ts'
import { columns, otherComplaint, overallLabels, waves } from './survey.ts'

const template = 'car-after-sales'
/** As the questionnaire explains the marks. */
const labels = Object.fromEntries(overallLabels.map((label, index) => [String(index + 1), label]))

/** Everything of the sample project beside its responses; what quotes numbers takes them from the responses. */
export function sampleContents(respondents: readonly Respondent[], workbook: string): SampleContents {
  const valid = respondents.filter(isValid)
  const [first, second] = waves
  const wave = { first: first.name, second: second.name }
  const score: ScoreOf = (item, which) => {
    const marks = valid.flatMap((one) => (one.wave === wave[which] ? (one.marks.get(item) ?? []) : []))
    const mean = marks.reduce((sum, mark) => sum + mark, 0) / marks.length
    return Math.round((mean - 1) * 250) / 10
  }
  const named = (complaint: string, when = second.name) =>
    valid.filter((one) => one.wave === when && one.complaint === complaint).length
  const withOrigin = (tree: Omit<CauseTree, 'origin'>, category: string): CauseTree => ({
    ...tree,
    origin: { analysis: 'pareto', variable: columns.complaint, category, count: named(category) },
  })
  return {
    projectName: '示例项目：汽车售后满意度',
    template,
    workbook,
    mapping: {
      maximumMissingShare: 0.5,
      variables: [
        ...[columns.wave, columns.shop, columns.sex, columns.model, columns.service, columns.complaint].map((name) => ({
          name,
          role: 'segment',
          type: 'nominal',
        })),
        ...[columns.age, columns.carAge].map((name) => ({ name, role: 'segment', type: 'numeric' })),
        ...itemNames.map((name) => ({ name, role: 'item', type: 'ordinal', scale: [1, 5], direction: 'high', labels })),
        { name: columns.overall, role: 'item', type: 'ordinal', scale: [1, 5], direction: 'high' },
        { name: columns.recommend, role: 'item', type: 'numeric', scale: [0, 10], direction: 'high' },
        { name: columns.comment, role: 'text' },
      ],
    },
    design: {
      waveVariable: columns.wave,
      counts: waves.map(({ name, distributed, returned }) => ({ wave: name, distributed, returned })),
      target: 80,
      stretchTarget: 90,
    },
    index: sampleIndex(template),
    judgements: [...judgements],
    weightSets: { ahp: '七因子权重（AHP，方根法）', entropy: '服务质量题项权重（熵权法，对照）' },
    entropyFactor: `${template}/service-quality`,
    columns: {
      traits: [columns.shop, columns.sex, columns.model, columns.service],
      numbers: [columns.age, columns.carAge],
      overall: columns.overall,
      complaint: columns.complaint,
      otherComplaint,
    },
    coding: {
      variable: columns.comment,
      naming: { name: `${columns.comment}_编码`, label: `${columns.comment}（编码）` },
      codes: sampleCodes,
    },
    comments: {
      sample: '六家门店、两类性别和五个车型均有足够样本；样本按工单随机抽取，未做加权。',
      items: '得分最低的题项集中在一次修好、收费说明和在店等候三处，与意见栏的描述一致。',
      reliability: '量表整体可靠，各因子内部也一致，可以据此计算指数。',
      ahp: '权重由质量部、售后部和三位店总共同比较得出，服务质量最重；一致性检验通过。',
      entropy: '熵权反映客户意见的分散程度，不等于重要程度，仅作对照，不用于指数计算。',
      index: '服务启动较上期改善，服务质量略有下降，后者权重最大，是拉低指数的主要原因。',
      rate: '按内部程序的五级记分口径计算，供与历史报表对照。',
      ipa: '落入“重点改进”区的题项即为本期改进重点，首先是一次修好。',
      pareto: '“一次修不好”居首，据此开展要因分析（见根因一章）。',
      paretoBefore: `以上为${first.name}的分布，供与本期比较：“一次修不好”由 ${named('一次修不好', first.name)} 件增至 ${named('一次修不好')} 件。`,
      codes: '意见中同样是“一次没修好”最多，与“最不满意的方面”互相印证；表扬没有编码，不计入。',
    },
    causeTrees: [withOrigin(repairTree, '一次修不好'), withOrigin(waitingTree, '等待时间长')],
    actions: sampleActions(score),
    reportSettings: {
      title: '汽车售后服务满意度调查与改进报告',
      client: '衡远汽车服务集团',
      period: second.name,
      organisation: '明析质量咨询有限公司',
      preparedBy: '沈逸',
      reviewedBy: '顾明哲',
      approvedBy: '高志远',
      date: '2026-07-15',
      version: '1.0',
      accent: '#1f5f8b',
      decisions: [
        '批准竣工强制路试制度，六家门店自 2026 年 8 月 1 日起执行。',
        '批准增加配件库存资金 35 万元，由配件部按新的安全库存标准使用。',
        '批准将一次修复率（30 天口径）纳入技师绩效，占 20%。',
        '责成开发区店在下一期调查前提交专项整改报告。',
      ],
    },
  }
}

/** As the importer judges: no more than half of the items blank. */
function isValid({ marks, overall, recommend }: Respondent): boolean {
  const answers = [...marks.values(), overall, recommend]
  return answers.filter((answer) => answer === null).length <= answers.length / 2
}
