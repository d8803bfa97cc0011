import { FolderOpenOutlined, SettingOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { commonTexts } from '#shared/messages/app/common.ts'
import { shellTexts } from '#shared/messages/app/shell.ts'
import { startTexts } from '#shared/messages/app/start.ts'
import { useAppInfo, useProjectList } from '../client/use-projects.ts'
import { TourStart } from '../features/help/tour/tour-start.tsx'
import { useSay } from '../ui/language/use-say.ts'
import { Appearance } from './appearance.tsx'
import { useDoor } from './project-door.tsx'
import { ErrorNotice } from './repairs/error-notice.tsx'
import { addressOf } from './route.ts'
import { StartProjects } from './start-projects.tsx'
import { StartTemplates } from './start-templates.tsx'
import './start-screen.css'

/** What the program opens with: go on, look at the sample, or begin. */
export function StartScreen() {
  const say = useSay()
  const { version } = useAppInfo()
  const { chooseProject, opening } = useDoor()
  const list = useProjectList()
  const projects = list.data ?? []
  const recent = projects.filter(({ kind }) => kind === 'recent')
  const samples = projects.filter(({ kind }) => kind === 'sample')
  return (
    <div className="start">
      <header className="start-head">
        <div>
          <h1>{say(commonTexts.productName)}</h1>
          <p>{say(startTexts.claim)}</p>
        </div>
        <Button
          type="text"
          icon={<SettingOutlined aria-hidden="true" />}
          href={addressOf('settings')}
          title={`${say(shellTexts.settings)} (Ctrl+,)`}
        >
          {say(shellTexts.settings)}
        </Button>
        <Appearance />
      </header>
      <main className="start-body">
        <div className="start-column">
          <section aria-labelledby="start-recent">
            <div className="start-section-head">
              <h2 id="start-recent">{say(startTexts.recent)}</h2>
              <Button icon={<FolderOpenOutlined aria-hidden="true" />} onClick={chooseProject} loading={opening}>
                {say(startTexts.open)}
              </Button>
            </div>
            {list.error === null ? null : <ErrorNotice error={list.error} retry={() => void list.refetch()} />}
            {recent.length === 0 ? (
              <p className="soft">{say(startTexts.noRecent)}</p>
            ) : (
              <StartProjects projects={recent} />
            )}
          </section>
          {samples.length === 0 ? null : (
            <section aria-labelledby="start-samples">
              <div className="start-section-head">
                <h2 id="start-samples">{say(startTexts.samples)}</h2>
              </div>
              <StartProjects projects={samples} />
              <TourStart />
            </section>
          )}
          <p className="soft">{say(startTexts.dropHint)}</p>
        </div>
        <StartTemplates />
      </main>
      <footer className="start-foot">
        {say(commonTexts.productName)} {version}
      </footer>
    </div>
  )
}
