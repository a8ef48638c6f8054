// The campaign from end to end, by the people whose work it is: what one of them does, the next one finds.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { PHOTO, PHOTO_AFTER, account, browser, call, daysAhead, go, shows, signedIn, unique } from './support.mjs'

const TODAY = daysAhead(0)
/** What the story leaves behind: where each record is, and what was done to it. */
const RECORDS = []
const PLAN = { responsible: '主要负责人', measures: '清除堵塞', funds: 1000, emergencyPlan: '专人值守' }

test('a firm that checks itself, reports and plans is safe from the inspector who arrives later', async () => {
  const office = await signedIn(browser, 'committee-office')
  const firm = await signedIn(browser, 'enterprise')
  const [own] = await ok(firm, 'GET', '/enterprises?limit=1').then((page) => page.items)
  let check = await ok(firm, 'POST', '/self-checks', {
    enterprise: own.id,
    scope: 'sector',
    occurred: TODAY,
    ledByPrincipal: true,
    leader: '张某',
  })
  const major = check.checklists.flatMap((list) => list.items).find((item) => item.severity === 'major')
  check = await ok(firm, 'POST', `/self-checks/${check.id}/answers`, {
    version: check.version,
    answers: [{ item: major.item, verdict: 'not-met', note: '现场未设置' }],
  })
  check = await ok(firm, 'POST', `/self-checks/${check.id}/findings`, {
    item: major.item,
    place: '一号车间',
    description: unique('自查发现的重大隐患'),
  })
  const finding = check.checklists.flatMap((list) => list.items).find((item) => item.item === major.item).finding
  const found = await ok(firm, 'GET', `/hazards/${finding.hazard}`)
  assert.equal(found.level, 'major')
  assert.equal(found.source, 'self-check')
  await ok(firm, 'POST', `/hazards/${found.id}/plan`, { ...PLAN, version: found.version, deadline: daysAhead(20) })

  const planned = await ok(office, 'POST', '/inspections', {
    enterprise: own.id,
    mode: 'unannounced',
    scope: 'six-works',
    occurred: TODAY,
    team: [{ name: '赵某', unit: '区安委办', account: account('committee-office').user }],
  })
  const inspection = await ok(office, 'POST', `/inspections/${planned.id}/beginning`, { version: planned.version })
  const opened = await ok(office, 'POST', '/cases', {
    sector: found.sector.id,
    enterprise: own.id,
    occurred: TODAY,
    title: '检查中发现的重大隐患',
    description: '企业已自查上报',
    hazards: [found.id],
    inspections: [inspection.id],
  })
  const refused = await call(office, 'POST', `/cases/${opened.id}/decision`, fine(opened, found, 'enterprise', 20000))
  assert.equal(refused.status, 422)
  assert.ok(refused.body.faults.some((fault) => fault.code === 'safe-harbour'))
  await go(office, `/cases/${opened.id}`)
  await shows(office, '不予处罚')
  await shows(office, '检查开始')
  await go(office, `/hazards/${found.id}`)
  await shows(office, '制定方案')
  RECORDS.push(
    { at: `/self-checks/${check.id}`, steps: ['登记', '填写检查表', '登记隐患'] },
    { at: `/hazards/${found.id}`, steps: ['登记', '制定方案'], paired: true },
    { at: `/inspections/${inspection.id}`, steps: ['登记', '开始检查'] },
    { at: `/cases/${opened.id}`, steps: ['登记'] },
  )
  for (const page of [office, firm]) {
    assert.deepEqual(page.complaints, [])
  }
})

test('an overdue hazard is listed, punished twice, and closed by the listing authority alone', async () => {
  const office = await signedIn(browser, 'committee-office')
  const firm = await signedIn(browser, 'enterprise')
  const [own] = await ok(firm, 'GET', '/enterprises?limit=1').then((page) => page.items)
  const { items } = await ok(office, 'GET', '/hazards?overdue=true&level=major&stage=planned&limit=50')
  const neglected = items.find(
    (one) => one.ground === 'judgement-standard' && !one.listing && one.enterprise.id !== own.id,
  )
  assert.ok(neglected, 'the year has an overdue hazard that is not listed')
  const other = neglected.enterprise
  await go(office, `/hazards?overdue=true&level=major&text=${neglected.number}`)
  await shows(office, '逾期')
  const supervision = await ok(office, 'POST', '/supervisions', {
    hazard: neglected.id,
    level: 'district',
    authority: 'district-gov',
    document: unique('测试督'),
    occurred: TODAY,
    deadline: daysAhead(0),
  })
  let opened = await ok(office, 'POST', '/cases', {
    sector: neglected.sector.id,
    enterprise: other.id,
    occurred: TODAY,
    title: '排查整治不力',
    description: '挂牌后仍未整改',
    hazards: [neglected.id],
  })
  opened = await ok(office, 'POST', `/cases/${opened.id}/decision`, fine(opened, neglected, 'enterprise', 20000))
  opened = await ok(office, 'POST', `/cases/${opened.id}/decision`, fine(opened, neglected, 'enterprise', 50000))
  opened = await ok(office, 'POST', `/cases/${opened.id}/decision`, fine(opened, neglected, 'principal', 10000))
  assert.equal(opened.decisions.length, 3)
  let hazard = await ok(office, 'GET', `/hazards/${neglected.id}`)
  assert.equal(hazard.stage, 'planned')
  hazard = await ok(office, 'POST', `/hazards/${hazard.id}/rectification`, {
    version: hazard.version,
    description: unique('已整改'),
    onTheSpot: false,
  })
  await go(office, `/hazards/${hazard.id}`)
  await attach(office, '整改后', `${unique('整改后')}.png`)
  await office.getByRole('button', { name: '验收销号' }).click()
  await shows(office, '已销号')
  const listing = await ok(office, 'GET', `/supervisions/${supervision.id}`)
  const removed = await ok(office, 'POST', `/supervisions/${supervision.id}/removal`, {
    version: listing.version,
    document: unique('测试摘'),
    date: TODAY,
  })
  assert.equal(removed.state, 'removed')
  RECORDS.push(
    { at: `/hazards/${hazard.id}`, steps: ['报告整改完成', '验收销号'], paired: true, closed: true },
    { at: `/supervisions/${supervision.id}`, steps: ['登记'], closed: true },
    { at: `/cases/${opened.id}`, steps: ['登记'] },
  )
  for (const page of [office, firm]) {
    assert.deepEqual(page.complaints, [])
  }
})

test('the four lists of a risk reach what the plan asks for, and everything that happened is proven', async () => {
  const office = await signedIn(browser, 'committee-office')
  const { items } = await ok(office, 'GET', '/enterprises?sector=non-coal-mines&limit=1')
  const organisations = await ok(office, 'GET', '/organisations')
  let risk = await ok(office, 'POST', '/risks', {
    sector: 'non-coal-mines',
    enterprise: items[0].id,
    occurred: TODAY,
    riskPoint: unique('高陡边坡'),
  })
  const fill = async (list, values) => {
    risk = await ok(office, 'POST', `/risks/${risk.id}/${list}`, { version: risk.version, ...values })
  }
  const form = await ok(office, 'GET', '/risks/form')
  const option = (list, field, part) => {
    const found = form.lists.find((one) => one.id === list).fields.find((one) => one.id === field)
    return (part ? found.parts.find((one) => one.id === part) : found).options[0].id
  }
  await fill('basic', {
    riskPoint: risk.basic.riskPoint,
    description: '雨季易失稳',
    address: '龙城街道',
    hazardCharacter: {
      accidentTypes: [option('basic', 'hazardCharacter', 'accidentTypes')],
      maxCasualties: 3,
      maxLoss: 800000,
      socialImpact: '影响道路通行',
    },
  })
  await fill('duty', {
    regulator: {
      department: organisations.items.find((one) => one.kind === 'department').id,
      person: '李某',
      phone: '13900000001',
    },
    operatorHead: { person: '王某', phone: '13900000002' },
  })
  await fill('control', {
    operatorMeasures: ['每日巡查'],
    regulatorMeasures: [option('control', 'regulatorMeasures')],
    otherMeasure: null,
  })
  await fill('emergency', {
    measures: ['停止作业，撤离人员'],
    materials: [{ category: '救援器材', name: '担架', quantity: 2, extra: null }],
  })
  await fill('assessment', { assessed: true })
  assert.deepEqual(
    risk.lists.flatMap((list) => list.missing),
    [],
  )
  assert.equal(risk.state, 'complete')
  const street = (await ok(office, 'GET', '/risk-goal')).territories.find((one) => one.unit.id === risk.territory.id)
  await go(office, '/risk-goal')
  await office
    .getByRole('button', { name: `${street.unit.name} 已完成 ${street.extent.figures.complete}`, exact: true })
    .first()
    .click()
  await office.getByText(risk.number).first().waitFor()
  RECORDS.push({ at: `/risks/${risk.id}`, steps: ['登记'] })
  assert.deepEqual(office.complaints, [])
})

test('each record opens with its history and its documents, and its evidence can be taken away', async () => {
  const office = await signedIn(browser, 'committee-office')
  assert.equal(RECORDS.length, 8)
  for (const record of RECORDS) {
    await go(office, record.at)
    // the page before it has a history as well
    await office.locator(`a[href$="${record.at}/evidence.zip"]`).waitFor()
    await office.getByRole('heading', { name: '办理记录' }).waitFor()
    for (const step of record.steps) {
      await office.locator('ol.events strong', { hasText: step }).first().waitFor()
    }
    if (!record.closed) {
      await attach(office, record.paired ? '整改前' : null, `${unique('佐证')}.png`)
    }
    const [pack] = await Promise.all([
      office.waitForEvent('download'),
      office.getByRole('link', { name: '导出证据包' }).click(),
    ])
    const zip = await readFile(await pack.path())
    assert.equal(zip.subarray(0, 2).toString(), 'PK')
    if (!record.closed || record.paired) {
      assert.ok(zip.includes('attachments/01'), `${record.at}: the document is in the pack`)
    }
  }
  assert.deepEqual(office.complaints, [])
})

test('everything that happened is proven', async () => {
  const auditor = await signedIn(browser, 'audit-administrator')
  const verification = await ok(auditor, 'GET', '/audit/verification')
  assert.deepEqual(verification.findings, [])
  assert.deepEqual(auditor.complaints, [])
})

/** Adds a picture to the record that the office looks at: of before or after, or as a document. */
async function attach(office, purpose, name) {
  if (purpose) {
    await office.locator('label', { hasText: purpose }).first().click()
  }
  const picture = { name, mimeType: 'image/png', buffer: purpose === '整改后' ? PHOTO_AFTER : PHOTO }
  await office.locator('input[type=file]').first().setInputFiles(picture)
  await (purpose ? office.getByRole('img', { name: `${purpose}照片：${name}` }) : office.getByText(name))
    .first()
    .waitFor()
}

/** What the platform answers to a call that must succeed. */
async function ok(page, method, path, body) {
  const answer = await call(page, method, path, body)
  assert.ok(answer.status < 300, `${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

function fine(opened, hazard, subject, amount) {
  return {
    version: opened.version,
    kind: 'fine',
    subject,
    person: subject === 'principal' ? '李某' : null,
    document: unique('测试罚'),
    basis: '执法人员填写的依据',
    content: '罚款',
    date: TODAY,
    amount,
    hazards: [hazard.id],
  }
}
