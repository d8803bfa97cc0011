import type { Action } from '#shared/survey/action-plan.ts'
import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'

let next = 0
function cause(text: string, children: readonly Cause[] = [], more: Partial<Cause> = {}): Cause {
  const plain = { count: null, votes: 0, status: 'suspected' as const, verification: '', owner: '' }
  return { id: `c${next++}`, text, ...plain, ...more, children }
}

/** A fishbone of six bones, four levels deep, with two main causes. */
export const causeTree: CauseTree = {
  id: 'waiting',
  effect: '等待时间长',
  origin: { analysis: 'pareto', variable: 'complaint', category: '等待时间长', count: 48 },
  head: 'right',
  bones: [
    cause('人员', [
      cause(
        '接待顾问数量不足',
        [
          cause('高峰排班与来店规律不符', [cause('排班靠经验'), cause('无预约数据')], {
            ...{ status: 'mainCause', votes: 7, count: 31, owner: '王敏' },
            verification: '比对 4 周到店记录与排班表：周六上午到店量是平日的 2.4 倍，顾问人数相同',
          }),
        ],
        { count: 48 },
      ),
      cause('技师技能参差', [cause('新车型培训滞后'), cause('无分级认证')]),
      cause('沟通话术不统一'),
    ]),
    cause('设备', [
      cause('举升机故障率高', [cause('点检未执行')]),
      cause('诊断仪版本旧', [], {
        ...{ status: 'notMainCause', votes: 1, owner: '刘强' },
        verification: '抽查 30 台次，诊断用时与新版无显著差别',
      }),
    ]),
    cause('物料', [
      cause('常用配件缺货', [
        cause('安全库存按全年均值设定', [cause('未考虑季节')], {
          ...{ status: 'mainCause', votes: 5, count: 18, owner: '陈磊' },
          verification: '抽取 12 个月出库记录：冬季电瓶与雨刮需求为均值的 1.8 倍',
        }),
      ]),
      cause('配件到货时间不透明'),
    ]),
    cause('方法', [
      cause('预约流程未推行', [cause('预约无优惠'), cause('电话占线')], { votes: 3 }),
      cause('报价单不列明细'),
      cause('交车前未自检', [cause('自检表过长')]),
    ]),
    cause('环境', [cause('等候区座位少'), cause('儿童区与休息区混用')]),
    cause('测量', [cause('回访仅抽查 10%', [cause('回访人手不足')]), cause('一次修复率未统计')]),
  ],
}

function action(id: number, measure: string, more: Partial<Action>): Action {
  const plain = {
    ...{ causeId: null, problem: '等待时间长', rootCause: '', owner: '', start: null, due: null, resources: '' },
    ...{ indicator: '', baseline: null, target: null, status: 'planned' as const, pdcaStep: 4 as const },
    ...{ evidence: '', effect: '', standard: '' },
  }
  return { id: `a${id}`, measure, ...plain, ...more }
}

/** Seven actions in every state, one of them overdue on 2026-04-10. */
export const actions: readonly Action[] = [
  action(1, '按到店规律重排班次，周六上午增加接待顾问 2 名', {
    ...{ rootCause: '高峰排班与来店规律不符', owner: '王敏', start: '2026-02-01', due: '2026-03-15', pdcaStep: 7 },
    ...{ indicator: '平均等待接待时间（分钟）', baseline: 22.5, target: 10, status: 'closed' },
    ...{
      evidence: '3 月排班表；等待时间抽样 120 台次',
      effect: '均值由 22.5 降至 9.8 分钟',
      standard: '《接待排班规定》V2.0',
    },
  }),
  action(2, '上线预约系统，预约客户 10 分钟内接待，预约享工时九五折', {
    ...{ rootCause: '无预约数据', owner: '赵琳', start: '2026-02-15', due: '2026-05-31', pdcaStep: 5 },
    ...{ indicator: '预约率', baseline: 0.12, target: 0.45, status: 'running', resources: '系统费用 6 万元' },
  }),
  action(3, '安全库存改按月度需求设定，旺季前 30 天备货', {
    ...{ rootCause: '安全库存按全年均值设定', owner: '陈磊', start: '2026-02-20', due: '2026-04-05', pdcaStep: 5 },
    ...{ problem: '配件等待', indicator: '配件一次满足率', baseline: 0.86, target: 0.95, status: 'running' },
  }),
  action(4, '技师分级认证，复杂故障由高级技师诊断', {
    ...{
      problem: '一次修不好',
      rootCause: '新车型培训滞后；无分级认证',
      owner: '刘强',
      start: '2026-03-01',
      due: '2026-06-30',
    },
    ...{ indicator: '一次修复率', baseline: 0.87, target: 0.94, status: 'running', pdcaStep: 5 },
  }),
  action(5, '报价单逐项列明工时与配件，维修前客户签字确认', {
    ...{ problem: '费用解释不清', rootCause: '报价单不列明细', owner: '孙悦', start: '2026-03-10', due: '2026-04-30' },
    ...{ indicator: '“费用解释清楚”得分', baseline: 68.4, target: 80, status: 'done', pdcaStep: 6 },
    evidence: '新版报价单样张；抽查 50 份均有签字',
  }),
  action(6, '交车前自检表精简为 12 项，纳入交车流程', {
    ...{ problem: '一次修不好', rootCause: '自检表过长', owner: '周涛', start: '2026-04-15', due: '2026-05-15' },
    indicator: '返修率',
  }),
  action(7, '回访改为交车后 3 日内 100% 回访', {
    ...{ problem: '投诉发现晚', rootCause: '回访人手不足', owner: '赵琳', start: '2026-05-01', due: '2026-07-31' },
    ...{ indicator: '回访覆盖率', baseline: 0.1, target: 1 },
  }),
]
