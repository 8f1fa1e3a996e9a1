/** The words of the pattern in German. */
export const de: Readonly<Record<string, string>> = {
  'Cascading failure': 'Kaskadierender Ausfall',
  'domino effect': 'Dominoeffekt',
  'load redistribution': 'Lastumverteilung',
  Sharer: 'Verteiler',
  'gives the fallen one’s load to the rest': 'gibt die Last des Gefallenen den anderen',
  'First to fall': 'Der Erste, der fällt',
  trips: 'löst aus',
  'was the first to fall': 'ist als Erster gefallen',
  'Next to fall': 'Der Nächste, der fällt',
  'trips under the load of others': 'löst unter der Last der anderen aus',
  'trips under the load that {culprit} moved to it':
    'löst unter der Last aus, die {culprit} ihm überlassen hat',
  Follower: 'Nachfolger',
  hungry: 'hungrig',
  'has nothing to do, for nothing comes through': 'hat nichts zu tun, denn es kommt nichts durch',
  Out: 'Ausgang',
  'less with every fall': 'mit jedem Fall weniger',
  'its load': 'seine Last',
  'One falls, its load goes to the others, and that is more than they can bear. Each fall makes the next one likelier.':
    'Einer fällt, seine Last geht an die anderen, und das ist mehr, als sie tragen können. Jeder Fall macht den nächsten wahrscheinlicher.',
  'Failures one after another, each after a step in load.':
    'Ein Ausfall nach dem anderen, jeder nach einem Sprung der Last.',
  'To bring the fallen one back at full load, or to strengthen it alone.':
    'Den Gefallenen mit voller Last zurückzuholen, oder ihn allein zu stärken.',
  'Let the load of the fallen one be lost rather than moved; shed early; leave headroom.':
    'Lass die Last des Gefallenen verloren gehen, statt sie zu verschieben; wirf früh ab; halte Reserve.',
  'The load of each one that falls is moved to those that stand, until none does. Better to lose a share than all.':
    'Die Last jedes Gefallenen wird auf die geschoben, die noch stehen, bis keiner mehr steht. Besser einen Teil verlieren als alles.',
  'On 14 August 2003 a power line in Ohio sagged into a tree and tripped. Its current moved to other lines, which heated up and tripped in turn; within hours some 50 million people in the United States and Canada were without power.':
    'Am 14. August 2003 sank in Ohio eine Stromleitung in einen Baum und schaltete ab. Ihr Strom floss auf andere Leitungen, die heiß wurden und ihrerseits abschalteten; innerhalb von Stunden waren in den USA und Kanada rund 50 Millionen Menschen ohne Strom.',
};
