// The parts of ECharts that pages use, in a file of their own: loaded only where bars are drawn.
import { BarChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, GridComponent, TooltipComponent, SVGRenderer])

export function chartIn(place: HTMLElement) {
  return init(place, null, { renderer: 'svg' })
}
