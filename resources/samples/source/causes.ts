import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'

type Finding = Partial<Pick<Cause, 'votes' | 'status' | 'verification' | 'owner'>>

function cause(
  id: string,
  text: string,
  count: number | null,
  finding: Finding,
  children: readonly Cause[] = [],
): Cause {
  return { id, text, count, votes: 0, status: 'suspected', verification: '', owner: '', ...finding, children }
}
const main = (votes: number, verification: string, owner: string): Finding => ({
  votes,
  status: 'mainCause',
  verification,
  owner,
})
const ruledOut = (votes: number, verification: string, owner = ''): Finding => ({
  votes,
  status: 'notMainCause',
  verification,
  owner,
})

/** Why cars are not fixed right the first time. The counts of the last causes add up to the complaints that were coded. */
export const repairTree: Omit<CauseTree, 'origin'> = {
  id: 'tree-repair',
  effect: '车辆一次修不好，客户重复到店',
  head: 'right',
  bones: [
    cause('repair-man', '人', 23, {}, [
      cause('repair-man-skill', '诊断技师经验不足', 14, { votes: 6 }, [
        cause('repair-man-early', '新技师独立上岗过早', 9, { votes: 5 }, [
          cause(
            'repair-exam',
            '上岗考核只考笔试，不考实车诊断',
            6,
            main(9, '抽查 2026 年上岗的 11 名技师：8 人未做过实车诊断考核，其返修占全部返修的 41%。', '王建国'),
          ),
          cause(
            'repair-tutor',
            '师徒带教期只有一个月',
            3,
            ruledOut(2, '带教一个月与三个月的两组技师，返修率无明显差别。', '王建国'),
          ),
        ]),
        cause('repair-man-electric', '电控故障诊断培训少', 5, { votes: 4 }, [
          cause(
            'repair-ev-training',
            '新能源车型培训未覆盖全部门店',
            5,
            main(7, '核对培训记录：六家门店中只有两家完成知行 EV 高压与电控课程。', '陈思远'),
          ),
        ]),
      ]),
      cause('repair-advisor', '服务顾问问诊不到位', 9, { votes: 5 }, [
        cause(
          'repair-record',
          '故障现象记录过于笼统',
          7,
          main(8, '调阅 66 份投诉对应的工单：39 份只写“异响”“抖动”，没有出现条件。', '林晓雯'),
        ),
        cause('repair-test-drive', '没有陪同客户试车', 2, { votes: 3 }),
      ]),
    ]),
    cause('repair-machine', '机', 8, {}, [
      cause('repair-diagnostic', '诊断仪软件版本旧', 5, { votes: 3 }, [
        cause(
          'repair-update',
          '软件升级无专人负责',
          5,
          ruledOut(3, '逐店检查：五家为最新版，仅开发区店落后一版，当月已升级。', '赵磊'),
        ),
      ]),
      cause('repair-tools', '专用工具不够用', 3, {}, [
        cause(
          'repair-alignment',
          '四轮定位仪两店共用',
          3,
          ruledOut(1, '查预约记录，近半年未因共用而推迟作业。', '赵磊'),
        ),
      ]),
    ]),
    cause('repair-material', '料', 9, {}, [
      cause('repair-parts', '缺件时先做临时处理', 7, { votes: 4 }, [
        cause(
          'repair-stock',
          '安全库存一刀切，未按车型保有量设定',
          7,
          main(6, '对照缺件清单与保有量：缺件前 20 项中 14 项属于畅达 MPV，库存标准却与其他车型相同。', '刘敏'),
        ),
      ]),
      cause('repair-aftermarket', '副厂件混用', 2, ruledOut(1, '抽查 60 张领料单，未发现副厂件。', '刘敏')),
    ]),
    cause('repair-method', '法', 16, {}, [
      cause('repair-inspection', '竣工检验走过场', 11, { votes: 6 }, [
        cause(
          'repair-road-test',
          '路试没有强制项目',
          8,
          main(10, '跟踪 50 台次竣工检验：31 台次未路试，其中返修 12 台次；已路试的 19 台次返修 1 台次。', '周海涛'),
        ),
        cause('repair-inspector', '检验员由班组长兼任', 3, { votes: 3 }),
      ]),
      cause('repair-escalation', '疑难故障没有升级渠道', 5, { votes: 4 }, [
        cause('repair-warning', '二次返修不触发预警', 5, { votes: 4 }),
      ]),
    ]),
    cause('repair-environment', '环', 3, {}, [
      cause(
        'repair-noise',
        '车间噪声大，影响异响判断',
        2,
        ruledOut(1, '实测工位噪声 62 分贝，符合要求；异响判断以路试为准。', '赵磊'),
      ),
      cause('repair-light', '夜班照明不足', 1, {}),
    ]),
    cause('repair-measurement', '测', 7, {}, [
      cause('repair-rate', '返修率口径不统一', 4, { votes: 3 }, [
        cause('repair-seven-days', '各店只统计七天以内的返修', 4, { votes: 3 }),
      ]),
      cause(
        'repair-assessment',
        '一次修复率未纳入技师考核',
        3,
        main(7, '查阅六家门店绩效办法：只考核产值和台次，没有一家考核一次修复率。', '周海涛'),
      ),
    ]),
  ],
}

/** Why customers wait long. */
export const waitingTree: Omit<CauseTree, 'origin'> = {
  id: 'tree-waiting',
  effect: '客户在店等待时间长',
  head: 'right',
  bones: [
    cause('waiting-man', '人', 6, {}, [
      cause(
        'waiting-reception',
        '高峰时段接待岗位不足',
        4,
        main(6, '2025 年四季度计时：上午 9 点至 11 点平均等候接待 14 分钟，接待岗位仅 2 人。', '林晓雯'),
      ),
      cause('waiting-lunch', '午间无人换岗', 2, { votes: 2 }),
    ]),
    cause('waiting-machine', '机', 3, {}, [
      cause('waiting-wash', '洗车机只有一台', 3, ruledOut(2, '计时：洗车排队平均 9 分钟，占全程不到 6%。', '赵磊')),
    ]),
    cause('waiting-material', '料', 4, {}, [cause('waiting-parts', '领料等候', 4, { votes: 3 })]),
    cause('waiting-method', '法', 14, {}, [
      cause('waiting-booking', '预约不起作用', 9, { votes: 5 }, [
        cause(
          'waiting-slots',
          '预约时段不按工位能力放号',
          9,
          main(8, '周六 9 点档放号 18 台，可用工位 10 个；预约客户平均仍等 52 分钟。', '孙丽'),
        ),
      ]),
      cause(
        'waiting-progress',
        '维修进度不告知',
        5,
        main(5, '访谈 12 名投诉客户：10 人表示不知道还要等多久。', '孙丽'),
      ),
    ]),
    cause('waiting-environment', '环', 1, {}, [cause('waiting-yard', '场地挤，调车费时', 1, {})]),
    cause('waiting-measurement', '测', 2, {}, [cause('waiting-timing', '各环节用时没有记录', 2, { votes: 2 })]),
  ],
}
