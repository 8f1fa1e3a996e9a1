// Made by assets/make-icons.ts from the campaign, the domains and their hosts.
import iArrowBendUpRight from '@phosphor-icons/core/duotone/arrow-bend-up-right-duotone.svg?raw';
import iEqualizer from '@phosphor-icons/core/duotone/equalizer-duotone.svg?raw';
import iFaders from '@phosphor-icons/core/duotone/faders-duotone.svg?raw';
import iHandsClapping from '@phosphor-icons/core/duotone/hands-clapping-duotone.svg?raw';
import iHeadphones from '@phosphor-icons/core/duotone/headphones-duotone.svg?raw';
import iLinkSimple from '@phosphor-icons/core/duotone/link-simple-duotone.svg?raw';
import iMicrophone from '@phosphor-icons/core/duotone/microphone-duotone.svg?raw';
import iSparkle from '@phosphor-icons/core/duotone/sparkle-duotone.svg?raw';
import iSpeakerHigh from '@phosphor-icons/core/duotone/speaker-high-duotone.svg?raw';
import iSpeakerSimpleHigh from '@phosphor-icons/core/duotone/speaker-simple-high-duotone.svg?raw';
import iSpeedometer from '@phosphor-icons/core/duotone/speedometer-duotone.svg?raw';
import iUnite from '@phosphor-icons/core/duotone/unite-duotone.svg?raw';
import iUserPlus from '@phosphor-icons/core/duotone/user-plus-duotone.svg?raw';
import iWaveSawtooth from '@phosphor-icons/core/duotone/wave-sawtooth-duotone.svg?raw';
import iWaveSine from '@phosphor-icons/core/duotone/wave-sine-duotone.svg?raw';
import iWaveSquare from '@phosphor-icons/core/duotone/wave-square-duotone.svg?raw';
import iWaveTriangle from '@phosphor-icons/core/duotone/wave-triangle-duotone.svg?raw';
import iWaveform from '@phosphor-icons/core/duotone/waveform-duotone.svg?raw';
import iWaves from '@phosphor-icons/core/duotone/waves-duotone.svg?raw';

export const ICONS: Readonly<Record<string, string>> = {
  'arrow-bend-up-right': iArrowBendUpRight,
  equalizer: iEqualizer,
  faders: iFaders,
  'hands-clapping': iHandsClapping,
  headphones: iHeadphones,
  'link-simple': iLinkSimple,
  microphone: iMicrophone,
  sparkle: iSparkle,
  'speaker-high': iSpeakerHigh,
  'speaker-simple-high': iSpeakerSimpleHigh,
  speedometer: iSpeedometer,
  unite: iUnite,
  'user-plus': iUserPlus,
  'wave-sawtooth': iWaveSawtooth,
  'wave-sine': iWaveSine,
  'wave-square': iWaveSquare,
  'wave-triangle': iWaveTriangle,
  waveform: iWaveform,
  waves: iWaves,
};
