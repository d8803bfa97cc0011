import { DownOutlined, UpOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { formatNumber } from '#shared/document/format-number.ts'
import { surveyCountTexts } from '#shared/messages/app/data.ts'
import { likelyWave } from '#shared/survey/likely-wave.ts'
import { sampleAdvice } from '#shared/survey/sample-advice.ts'
import type { SurveyDesign } from '#shared/survey/survey-design.ts'
import { type GateVerdict, type SurveyRates, surveyRates } from '#shared/survey/survey-rates.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import { useDesign, useSaveDesign, useValidCounts, useVariables } from '../../client/use-data.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { variableChoice } from '../variable/variable-choice.ts'

const oneWave = ''
const share = { kind: 'share', digits: 1 } as const
const tones: Readonly<Record<GateVerdict, string>> = {
  pass: 'tone-good',
  fail: 'tone-bad',
  contradiction: 'tone-bad',
  unknown: 'soft',
}

/** 发放 / 回收 / 有效: three numbers, two rates, and the gate at 60 %. One line, where nothing is left to do here. */
export function SurveyCounts({ readOnly }: { readOnly: boolean }) {
  const say = useSay()
  const variables = useVariables()
  const design = useDesign()
  const counts = useValidCounts()
  const save = useSaveDesign()
  const lines = surveyRates(design, counts)
  const items = variables.filter(({ role }) => role === 'item').length
  const settled = lines.every(({ verdict }) => verdict === 'pass')
  const [told, tell] = useRemembered<boolean | null>('data.counts', null)
  const open = told ?? !settled
  const change = (next: SurveyDesign) => {
    // The last number that was missing does not shut the table on the one who typed it.
    tell(true)
    save(next)
  }
  const candidates = variables.filter(({ role }) => role === 'segment' || role === 'date' || role === 'meta')
  return (
    <Panel
      title={say(surveyCountTexts.title)}
      className="survey-counts"
      actions={
        <>
          {open ? (
            <WaveVariable design={design} candidates={candidates} readOnly={readOnly} save={change} />
          ) : (
            <CountsLine line={lines[0]} />
          )}
          <Button
            type="text"
            size="small"
            aria-expanded={open}
            aria-label={say(surveyCountTexts.details)}
            title={say(surveyCountTexts.details)}
            icon={open ? <UpOutlined aria-hidden="true" /> : <DownOutlined aria-hidden="true" />}
            onClick={() => tell(!open)}
          />
        </>
      }
      flush
    >
      {open ? (
        <table className="survey-counts-table">
          <thead>
            <tr>
              <th scope="col">{say(surveyCountTexts.wave)}</th>
              <th scope="col">{say(surveyCountTexts.distributed)}</th>
              <th scope="col">{say(surveyCountTexts.returned)}</th>
              <th scope="col">{say(surveyCountTexts.valid)}</th>
              <th scope="col">{say(surveyCountTexts.responseRate)}</th>
              <th scope="col">{say(surveyCountTexts.validRate)}</th>
              <th scope="col">{say(surveyCountTexts.verdict)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <WaveLine
                key={line.wave ?? ''}
                line={line}
                design={design}
                save={change}
                readOnly={readOnly || (line.wave === null && lines.length > 1)}
              />
            ))}
          </tbody>
        </table>
      ) : null}
      <SampleAdvice line={lines.at(-1)} items={items} />
    </Panel>
  )
}

/** The whole survey in one line. */
function CountsLine({ line }: { readonly line: SurveyRates | undefined }) {
  const say = useSay()
  if (line === undefined) return null
  const { distributed, returned, valid, responseRate, validRate, verdict, total } = line
  return (
    <>
      <span>
        {say(surveyCountTexts.summary, {
          distributed: distributed ?? '—',
          returned: returned ?? '—',
          valid,
          responseRate: formatNumber(responseRate, share),
          validRate: formatNumber(validRate, share),
        })}
      </span>
      <span className={tones[verdict]}>{say(surveyCountTexts[verdict], { total })}</span>
    </>
  )
}

interface WaveVariableProps {
  readonly design: SurveyDesign
  readonly candidates: readonly Variable[]
  readonly readOnly: boolean
  readonly save: (design: SurveyDesign) => void
}

function WaveVariable({ design, candidates, readOnly, save }: WaveVariableProps) {
  const say = useSay()
  const proposed = design.waveVariable === null && !readOnly ? likelyWave(candidates) : null
  return (
    <>
      {proposed === null ? null : (
        <Button size="small" onClick={() => save({ ...design, waveVariable: proposed.name })}>
          {say(surveyCountTexts.splitBy, { variable: variableTitle(proposed) })}
        </Button>
      )}
      <label htmlFor="wave-variable" className="soft">
        {say(surveyCountTexts.waveVariable)}
      </label>
      <Choice
        id="wave-variable"
        value={design.waveVariable ?? oneWave}
        disabled={readOnly}
        options={[{ value: oneWave, label: say(surveyCountTexts.oneWave) }, ...candidates.map(variableChoice)]}
        onChange={(name) => save({ ...design, waveVariable: name === oneWave ? null : name })}
      />
    </>
  )
}

/** Whether the newest wave has enough forms for what the survey is for; silent where it has. */
function SampleAdvice({ line, items }: { readonly line: SurveyRates | undefined; readonly items: number }) {
  const say = useSay()
  const valid = line?.valid ?? 0
  const advice = sampleAdvice(valid, items)
  if (advice.length === 0) return null
  return (
    <p className="survey-counts-advice" title={say(surveyCountTexts.adviceSource)}>
      {line?.wave == null ? null : say(surveyCountTexts.ofWave, { wave: line.wave })}
      {advice.map(({ code, need }) => say(surveyCountTexts[code], { valid, items, need })).join(' ')}
      <span className="visually-hidden">{say(surveyCountTexts.adviceSource)}</span>
    </p>
  )
}

interface WaveLineProps {
  readonly line: SurveyRates
  readonly design: SurveyDesign
  readonly save: (design: SurveyDesign) => void
  readonly readOnly: boolean
}

function WaveLine({ line, design, save, readOnly }: WaveLineProps) {
  const say = useSay()
  const wave = line.wave ?? say(surveyCountTexts.wholeSurvey)
  const tell = (told: { distributed?: number | null; returned?: number | null }) => {
    const own = { wave: line.wave, distributed: line.distributed, returned: line.returned, ...told }
    save({ ...design, counts: [...design.counts.filter((other) => other.wave !== line.wave), own] })
  }
  return (
    <tr>
      <th scope="row">{wave}</th>
      <td>
        <NumberField
          label={say(surveyCountTexts.distributedOf, { wave })}
          value={line.distributed}
          min={0}
          precision={0}
          width={88}
          disabled={readOnly}
          onCommit={(distributed) => tell({ distributed })}
        />
      </td>
      <td>
        <NumberField
          label={say(surveyCountTexts.returnedOf, { wave })}
          value={line.returned}
          min={0}
          precision={0}
          width={88}
          disabled={readOnly}
          onCommit={(returned) => tell({ returned })}
        />
      </td>
      <td>{line.valid}</td>
      <td>{formatNumber(line.responseRate, share)}</td>
      <td>{formatNumber(line.validRate, share)}</td>
      <td className={tones[line.verdict]}>{say(surveyCountTexts[line.verdict], { total: line.total })}</td>
    </tr>
  )
}
