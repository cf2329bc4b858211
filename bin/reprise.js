#!/usr/bin/env node
// Plain old JavaScript, so that a Node that is too old can still say so.
'use strict'

var fs = require('fs')
var path = require('path')

// The first whose SQLite can say what a statement answers, and copy a record that others write to.
var NEEDED = [22, 16]

function isTooOld(version) {
  var parts = version.split('.').map(Number)
  return parts[0] < NEEDED[0] || (parts[0] === NEEDED[0] && parts[1] < NEEDED[1])
}

// The Node that `npm install` put beside Reprise, as in a checkout; null when there is none.
function nodeBeside() {
  var name = process.platform === 'win32' ? 'node.exe' : 'node'
  var places = [
    path.join(__dirname, '..', 'node_modules', 'node', 'bin', name),
    path.join(__dirname, '..', '..', 'node', 'bin', name),
  ]
  for (var place of places) {
    if (fs.existsSync(place)) return place
  }
  return null
}

function runWith(node) {
  // So that a Node which is no newer is not tried over and over.
  var environment = Object.assign({}, process.env, { REPRISE_NODE_TRIED: '1' })
  var child = require('child_process').spawn(node, [__filename].concat(process.argv.slice(2)), {
    stdio: 'inherit',
    env: environment,
  })
  // The child hears Ctrl-C from the terminal itself; other signals come to this process alone.
  process.on('SIGINT', function () {})
  process.on('SIGTERM', function () { child.kill('SIGTERM') })
  process.on('SIGHUP', function () { child.kill('SIGHUP') })
  child.on('error', function () { refuse() })
  child.on('exit', function (status, signal) {
    if (signal === null) process.exit(status)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

function refuse() {
  console.error(
    'reprise: Node ' + NEEDED.join('.') + ' or newer is needed, this is Node ' + process.versions.node +
    ' (' + process.execPath + ').\n' +
    'Install a current Node from https://nodejs.org and try again. In a checkout of Reprise, `npm install` brings one along.'
  )
  process.exit(2)
}

if (isTooOld(process.versions.node)) {
  var beside = process.env.REPRISE_NODE_TRIED ? null : nodeBeside()
  if (beside === null) refuse()
  else runWith(beside)
} else {
  var main = path.join(__dirname, '..', 'dist', 'main.js')
  if (!fs.existsSync(main)) {
    console.error('reprise: ' + main + ' is missing: this checkout is not built yet. Run `npm install` or `npm run build` in it.')
    process.exit(2)
  }
  // Until Node calls its SQLite stable it warns once in every process, which is nothing a reader can act on.
  var warn = process.emitWarning
  process.emitWarning = function (warning) {
    if (String(warning).indexOf('SQLite is an experimental feature') !== -1) return
    warn.apply(process, arguments)
  }
  import(require('url').pathToFileURL(main).href).catch(function (error) {
    console.error(error)
    process.exit(1)
  })
}
