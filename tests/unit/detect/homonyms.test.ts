import { describe, test } from 'vitest';
import { expectMentions } from './passages.ts';

describe('ETH, the Swiss institute', () => {
  test.each([
    'Researchers at ETH Zurich built a robot that hikes.',
    'Sie studierte Physik an der ETH Zürich und promovierte dort.',
    'ETH-Professorin warnt vor Gletscherschwund',
    'The ETH Domain comprises ETH Zurich, EPFL and four research institutes.',
    'The ETH Board allocates federal funds.',
    'Der ETH-Rat hat das Budget verabschiedet.',
    'He is a professor at ETH. His lab studies proteins. ETH was founded in 1855.',
    'An ETH spin-off raised $12 million for its sensors.',
    'EPFL and ETH rank among Europe’s best universities.',
    'Das Hauptgebäude der ETH wurde von Semper entworfen; die Studierenden kommen aus aller Welt.',
    'The ETH Library holds 10 million items.',
    'Students at ETH can apply until March.',
    'Einstein returned to ETH as a full professor in 1912.',
    'A study by ETH and the University of Bern links heat to deaths.',
    'dipl. Arch. ETH, Basel',
    'Am ETH-Tag werden Ehrendoktorwürden verliehen.',
    'l’ETH de Zurich et l’EPFL',
    'Politecnico federale, ETH di Zurigo',
    '苏黎世的ETH是一所大学。',
    'La ETH de Zúrich publicó un estudio sobre glaciares.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('ETH, other meanings', () => {
  test.each([
    'Men’s 10,000 m: 1. Barega (ETH) 27:43.22; 2. Cheptegei (UGA) 27:43.63',
    'Tigst Assefa ETH won the Berlin marathon in a world record.',
    'Connect the ETH port of the camera to the router.',
    'The LED marked ETH blinks when the cable is plugged in.',
    'The letter eth (Ð, ð) is used in Icelandic and Faroese.',
    'Old English scribes used eth and thorn interchangeably.',
    'the archaic verb suffix -eth, as in “goeth”',
    'U+00D0 LATIN CAPITAL LETTER ETH',
    'Arist. Eth. Nic. 1094a',
    'Ethionamide (aka ETA or ETH) is an antibiotic. ETH resistance was seen in 8 % of isolates.',
    'Seizures respond to ethosuximide (ESM or ETH). In mice, ETH reduced spike-wave discharges.',
    'Inka cells release the hormone ETH; its receptors were mapped in Drosophila.',
    'ethionamide (ETH) is a second-line drug; ETH resistance was found in 20% of isolates',
    'Extraterrestrial hypothesis (ETH) proponents disagree; the ETH is not the only view.',
    'Beth met Seth.',
    'whether, together, method, ethics, ethnic',
  ])('%s', (marked) => expectMentions(marked));
});

describe('ETH the coin near universities', () => {
  test.each([
    'Researchers at ETH Zurich traced 1,200 {E:ETH} through a mixer on the {E:Ethereum} network.',
    'A Stanford study of {E:ETH} transaction fees covered 2 million blocks on mainnet.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('BTC, other meanings', () => {
  test.each([
    'The BTC pipeline carries Azeri crude to the Mediterranean.',
    'The Baku–Tbilisi–Ceyhan (BTC) pipeline opened in 2006. BTC can move a million barrels a day.',
    'BP operates BTC, which runs from Baku to Ceyhan through Georgia; crude volumes fell.',
    'Biliary tract cancer (BTC) has a poor prognosis. In BTC, gemcitabine is standard.',
    'Patients with advanced BTC received durvalumab.',
    'Pharmacists may supply some medicines behind the counter (BTC).',
    'The linker benzene-1,3,5-tricarboxylate (BTC) binds copper; Cu-BTC adsorbs methane.',
    'Botswana Telecommunications Corporation (BTC) listed its shares in 2016. BTC has 1,000 staff.',
    'BTC stands for Belgian Technical Cooperation.',
    'Basic Training Course (BTC) cadets report at 0600.',
    'BTC agreed to lay fibre along the northern railway.',
    'The managing director of BTC thanked the minister; BTC employs 900 people.',
    'The agency’s staff praised BTC’s board of directors.',
    'Biliary tract cancers (“BTC”) are rare.',
    'In the BTC class, a pharmacist counsels the buyer.',
    'Unresectable BTC: gemcitabine plus cisplatin',
    'Bakü-Tiflis-Ceyhan (BTC) petrol boru hattı',
    'The BTC-BTC route of the pipeline',
    'The 3ADA and BTC board.',
    'The TB250-BTC motherboard has six slots.',
  ])('%s', (marked) => expectMentions(marked));
});

describe('XBT, the ocean probe', () => {
  test.each([
    'XBT probes measure temperature down to 760 m.',
    'Ships of opportunity drop XBTs along the transect; the fall-rate of the XBT is biased in warm oceans.',
    'expendable bathythermograph (XBT)',
  ])('%s', (marked) => expectMentions(marked));
});

describe('IWM, other meanings', () => {
  test.each([
    'IWM London reopens its Second World War galleries.',
    'The Imperial War Museum (IWM) lent the painting. IWM holds 85,000 works of art.',
    '© IWM (Q 2041)',
    'Photo courtesy of IWM',
    'IWM Duxford is home to the air show.',
    'Attachment theory speaks of internal working models (IWMs); an insecure IWM shapes later bonds.',
    'Integrated weed management (IWM) reduces herbicide use.',
    'Leibniz-Institut für Wissensmedien (IWM), Tübingen',
    'Fellows of the Institute for Human Sciences (IWM) in Vienna give lectures.',
    'The IWM archive holds oral history recordings of veterans.',
    'IWM’s director opened the exhibition.',
    'Die Gastwissenschaftlerin forscht am IWM zu Lernen mit Medien.',
    'The IWM awards fellowships to scholars, journalists and translators.',
    'Herbicide rotation is fundamental to IWM.',
    'Insecure attachment, IWM and caregiver sensitivity',
    'Photograph: IWM (HU 5131)',
  ])('%s', (marked) => expectMentions(marked));
});

describe('RUT and RTY, other meanings', () => {
  test.each([
    'He felt stuck in a rut at work.',
    'RUT: 12.345.678-5',
    'Ingrese su RUT y clave para acceder al portal del contribuyente.',
    'RUT-avdrag för städning',
    'Bulls in rut are dangerous.',
    'The truck sank in the ruts.',
    'RUT resistance of asphalt mixtures was measured.',
    'STUCK IN A RUT? TRY THESE SEVEN HABITS',
  ])('%s', (marked) => expectMentions(marked));
});
