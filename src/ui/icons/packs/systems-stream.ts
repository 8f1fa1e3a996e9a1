// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iBinary from '@phosphor-icons/core/duotone/binary-duotone.svg?raw';
import iCellTower from '@phosphor-icons/core/duotone/cell-tower-duotone.svg?raw';
import iChartPie from '@phosphor-icons/core/duotone/chart-pie-duotone.svg?raw';
import iChartScatter from '@phosphor-icons/core/duotone/chart-scatter-duotone.svg?raw';
import iChecks from '@phosphor-icons/core/duotone/checks-duotone.svg?raw';
import iCirclesFour from '@phosphor-icons/core/duotone/circles-four-duotone.svg?raw';
import iDevices from '@phosphor-icons/core/duotone/devices-duotone.svg?raw';
import iExclude from '@phosphor-icons/core/duotone/exclude-duotone.svg?raw';
import iFadersHorizontal from '@phosphor-icons/core/duotone/faders-horizontal-duotone.svg?raw';
import iFileArchive from '@phosphor-icons/core/duotone/file-archive-duotone.svg?raw';
import iFunction from '@phosphor-icons/core/duotone/function-duotone.svg?raw';
import iGitCommit from '@phosphor-icons/core/duotone/git-commit-duotone.svg?raw';
import iHash from '@phosphor-icons/core/duotone/hash-duotone.svg?raw';
import iHeartbeat from '@phosphor-icons/core/duotone/heartbeat-duotone.svg?raw';
import iLock from '@phosphor-icons/core/duotone/lock-duotone.svg?raw';
import iMinusCircle from '@phosphor-icons/core/duotone/minus-circle-duotone.svg?raw';
import iPlusCircle from '@phosphor-icons/core/duotone/plus-circle-duotone.svg?raw';
import iPresentationChart from '@phosphor-icons/core/duotone/presentation-chart-duotone.svg?raw';
import iRocketLaunch from '@phosphor-icons/core/duotone/rocket-launch-duotone.svg?raw';
import iSigma from '@phosphor-icons/core/duotone/sigma-duotone.svg?raw';
import iSignIn from '@phosphor-icons/core/duotone/sign-in-duotone.svg?raw';
import iTextbox from '@phosphor-icons/core/duotone/textbox-duotone.svg?raw';
import iTrayArrowDown from '@phosphor-icons/core/duotone/tray-arrow-down-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  binary: iBinary,
  'cell-tower': iCellTower,
  'chart-pie': iChartPie,
  'chart-scatter': iChartScatter,
  checks: iChecks,
  'circles-four': iCirclesFour,
  devices: iDevices,
  exclude: iExclude,
  'faders-horizontal': iFadersHorizontal,
  'file-archive': iFileArchive,
  function: iFunction,
  'git-commit': iGitCommit,
  hash: iHash,
  heartbeat: iHeartbeat,
  lock: iLock,
  'minus-circle': iMinusCircle,
  'plus-circle': iPlusCircle,
  'presentation-chart': iPresentationChart,
  'rocket-launch': iRocketLaunch,
  sigma: iSigma,
  'sign-in': iSignIn,
  textbox: iTextbox,
  'tray-arrow-down': iTrayArrowDown,
};
