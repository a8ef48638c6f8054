import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, browser, call, day, daysAhead, go, hazard, shows, signedIn, unique } from './support.mjs'

test('what was written down wrongly is corrected, and the history tells what stood there', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await hazard(page)
  const place = unique('二层')
  await go(page, `/hazards/${record.id}`)
  await page.getByRole('button', { name: '更正登记' }).click()
  const dialog = page.getByRole('dialog', { name: '更正登记' })
  assert.equal(await dialog.getByLabel('具体部位').inputValue(), record.place)
  assert.equal(await dialog.getByLabel('发现日期').inputValue(), DAY)
  await dialog.getByLabel('具体部位').fill(place)
  await dialog.getByRole('button', { name: '更正', exact: true }).click()
  await dialog.getByText('请填写此项').first().waitFor()
  await dialog.getByLabel('理由').fill('楼层写错')
  await dialog.getByRole('button', { name: '更正', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await shows(page, place)
  await shows(page, '楼层写错')
  const now = (await call(page, 'GET', `/hazards/${record.id}`)).body
  assert.equal(now.number, record.number)
  assert.equal(now.recorded, record.recorded)
  assert.equal(now.item, record.item)
  assert.deepEqual(page.complaints, [])
})

test('the day of a plan that was typed wrongly is corrected, and nothing else of the plan', async () => {
  const page = await signedIn(browser, 'committee-office')
  const record = await hazard(page)
  const plan = {
    version: record.version,
    responsible: '演示责任人',
    measures: '清理疏散通道',
    funds: 1000,
    deadline: daysAhead(30),
    emergencyPlan: '专人值守',
    date: DAY,
  }
  const planned = await call(page, 'POST', `/hazards/${record.id}/plan`, plan)
  assert.equal(planned.status, 200)
  await go(page, `/hazards/${record.id}`)
  await page.getByRole('button', { name: '更正登记' }).click()
  const dialog = page.getByRole('dialog', { name: '更正登记' })
  assert.equal(await dialog.getByLabel('方案制定日期').inputValue(), DAY)
  await day(dialog, '方案制定日期', daysAhead(0))
  await dialog.getByLabel('理由').fill('方案日期误填')
  await dialog.getByRole('button', { name: '更正', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await shows(page, '方案日期误填')
  const now = (await call(page, 'GET', `/hazards/${record.id}`)).body
  assert.deepEqual(now.plan, { ...planned.body.plan, date: daysAhead(0) })
  assert.deepEqual(page.complaints, [])
})

test('a merger is undone on the page of the record that stayed', async () => {
  const page = await signedIn(browser, 'committee-office')
  const first = await hazard(page)
  const later = await call(page, 'POST', '/hazards', {
    sector: first.sector.id,
    item: first.item,
    enterprise: first.enterprise.id,
    source: 'public-report',
    place: first.place,
    description: unique('同一处隐患'),
    occurred: DAY,
  })
  assert.equal(later.status, 201)
  const merged = await call(page, 'POST', `/hazards/${later.body.id}/merger`, {
    version: later.body.version,
    into: first.id,
    reason: '看似同一隐患',
  })
  assert.equal(merged.status, 200)
  await go(page, `/hazards/${first.id}`)
  await shows(page, '其他来源')
  assert.equal(await page.getByRole('button', { name: '作废', exact: true }).count(), 0)
  await page.getByRole('button', { name: `撤销合并 ${later.body.number}` }).click()
  const dialog = page.getByRole('dialog', { name: '撤销合并' })
  await dialog.getByLabel('理由').fill('并非同一隐患')
  await dialog.getByRole('button', { name: '撤销合并' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('heading', { name: '其他来源' }).waitFor({ state: 'detached' })
  const back = (await call(page, 'GET', `/hazards/${later.body.id}`)).body
  assert.equal(back.stage, 'registered')
  assert.equal(back.merger, null)
  assert.deepEqual(page.complaints, [])
})
