import { CompassOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { tourTexts } from '#shared/messages/app/tour.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { useTour } from './tour-context.tsx'
import './tour.css'

/** Begins the tour, or goes on with it, from the start screen. */
export function TourStart() {
  const say = useSay()
  const { step, start } = useTour()
  return (
    <p className="tour-start">
      <Button icon={<CompassOutlined aria-hidden="true" />} onClick={start}>
        {step === null || step === 0 ? say(tourTexts.start) : say(tourTexts.resume, { n: step + 1 })}
      </Button>
      <span className="soft">{say(tourTexts.hint)}</span>
    </p>
  )
}
