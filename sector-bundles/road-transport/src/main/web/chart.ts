import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { Goal } from './goal'
import { limit } from './goal'

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

/** Draws a goal into an element; answers what redraws it and what takes it away. */
export function draw(place: HTMLElement, goal: Goal, names: { actual: string; lastYear: string; limit: string }) {
  const chart = init(place, null, { renderer: 'canvas' })
  chart.setOption({
    animation: false,
    color: ['#1d5a96', '#b4c3d3', '#8f1d1d'],
    grid: { left: 44, right: 16, top: 40, bottom: 28 },
    legend: { top: 4 },
    tooltip: { trigger: 'axis', renderMode: 'richText' },
    xAxis: { type: 'category', data: goal.months.map(({ month }) => month) },
    yAxis: { type: 'value', name: goal.unit, minInterval: 1 },
    series: [
      { type: 'bar', name: names.actual, data: goal.months.map(({ actual }) => actual) },
      { type: 'bar', name: names.lastYear, data: goal.months.map(({ lastYear }) => lastYear) },
      {
        type: 'line',
        name: names.limit,
        symbol: 'diamond',
        lineStyle: { type: 'dashed' },
        data: goal.months.map(({ lastYear }) => limit(goal, lastYear)),
      },
    ],
  })
  return { resize: () => chart.resize(), dispose: () => chart.dispose() }
}
