import { ArrowLeftOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect } from 'react'
import { commonTexts } from '#shared/messages/app/common.ts'
import { shellTexts } from '#shared/messages/app/shell.ts'
import { useSay } from '../ui/language/use-say.ts'
import { Appearance } from './appearance.tsx'
import { PageBoundary } from './page-boundary.tsx'
import { pages } from './pages.ts'
import { startAddress } from './route.ts'
import './top-bar.css'
import './start-screen.css'

const SettingsPage = pages.settings

/** The settings while no project is open: those of this computer, and what new projects begin with. */
export function StartSettings() {
  const say = useSay()
  const title = say(shellTexts.settings)
  useEffect(() => {
    document.title = `${title} · ${say(commonTexts.productName)}`
  }, [title, say])
  return (
    <>
      <header className="top-bar start-bar">
        <Button type="text" icon={<ArrowLeftOutlined aria-hidden="true" />} href={startAddress}>
          {say(shellTexts.closeProject)}
        </Button>
        <Appearance />
      </header>
      <main>
        <PageBoundary>
          <SettingsPage />
        </PageBoundary>
      </main>
    </>
  )
}
