/**
 * Words of the scoring rule and of the terms in English, by the Indonesian words of the data: what the data say anew is
 * Indonesian until it is put here (data.test.ts tells).
 */
export const data: Readonly<Record<string, string>> = {
  'Aturan kelas Kampung KB yang teramati pada Agustus 2023': 'The class rule of Kampung KB as observed in August 2023',
  'Tidak resmi: terlihat pada yang tampaknya kode portal nasional, bukan pada dokumen resmi. Belum pasti aturan mana yang menghasilkan angka Blora Januari 2024.':
    'Unofficial: seen in what appears to be code of the national portal, not in an official document. It is not certain which rule gave the figures of Blora of January 2024.',

  // indicators: name and how each is found
  Pokja: 'Pokja (working group)',
  'Jenjang 1 sampai 4, dari ada tidaknya pokja, jumlah anggotanya, dan pelatihannya.':
    'Level 1 to 4, by whether there is a pokja, the number of its members, and their training.',
  'Sumber dana': 'Sources of funds',
  'Banyaknya sumber dana dari enam: APBN, APBD, Dana Desa, donasi atau hibah masyarakat, perusahaan (CSR), swadaya masyarakat.':
    'Number of sources of funds out of six: state budget (APBN), regional budget (APBD), Village Fund, public donations or grants, companies (CSR), community self-help.',
  'Kelompok kegiatan': 'Activity groups',
  'Banyaknya poktan yang aktif dari lima: BKB, BKR, BKL, UPPKA, PIK-R.':
    'Number of active groups out of five: BKB, BKR, BKL, UPPKA, PIK-R.',
  'Sekretariat dan Rumah DataKu': 'Secretariat and Rumah DataKu',
  'Banyaknya sarana dari dua: sekretariat Kampung KB dan Rumah DataKu.':
    'Number of facilities out of two: Kampung KB secretariat and Rumah DataKu.',
  'Pendamping dan regulasi': 'Field worker and regulation',
  'Banyaknya dukungan dari dua: PKB/PLKB pendamping, dan peraturan atau SK untuk Kampung KB.':
    'Number of supports out of two: a PKB/PLKB field worker, and a regulation or decree for the Kampung KB.',
  'Penggunaan data': 'Use of data',
  'Banyaknya jenis data yang dipakai dari lima: PK dan pemutakhiran data, data rutin BKKBN, potensi desa, data sektoral, lainnya.':
    'Number of kinds of data used out of five: family registration (PK) and its updates, routine data of BKKBN, village potential, sectoral data, others.',
  'Mekanisme operasional': 'Working mechanisms',
  'Banyaknya kegiatan pengelolaan dari lima: rapat perencanaan, rapat koordinasi dinas, sosialisasi, monitoring dan evaluasi, penyusunan laporan.':
    'Number of management activities out of five: planning meeting, coordination meeting with offices, outreach, monitoring and evaluation, reporting.',
  'Instansi lintas sektor': 'Offices of other sectors',
  'Banyaknya instansi berbeda yang tercatat ikut dalam kegiatan di kampung.':
    'Number of different offices recorded as taking part in activities of the kampung.',
  'Partisipasi dalam poktan': 'Participation in activity groups',
  'Rata-rata dari lima: anggota BKB per keluarga dengan balita, BKR per keluarga dengan remaja, BKL per keluarga dengan lansia, UPPKA per keluarga, PIK-R per remaja.':
    'Mean of five: BKB members per family with children under five, BKR with adolescents, BKL with elderly, UPPKA per any family, PIK-R per adolescent.',
  'Peserta KB (CPR)': 'Contraceptive users (CPR)',
  'Semua peserta KB dibagi pasangan usia subur (PUS).':
    'All contraceptive users divided by couples of reproductive age (PUS).',
  'Peserta KB jangka panjang (MKJP)': 'Users of long-acting methods (MKJP)',
  'Peserta IUD, MOW, MOP, dan implan dibagi semua peserta KB.':
    'Users of IUD, female sterilisation (MOW), male sterilisation (MOP) and implant divided by all contraceptive users.',
  'Kebutuhan KB tidak terpenuhi': 'Unmet need for contraception',
  'PUS tidak ber-KB yang ingin menunda anak atau tidak ingin anak lagi, dibagi semua PUS. Makin kecil makin baik.':
    'PUS who use no contraception but want to delay children or want no more, divided by all PUS. The smaller the better.',

  // bands
  'belum ada pokja': 'no pokja yet',
  'ada pokja': 'a pokja',
  'ada pokja, dan anggotanya terhitung atau pernah dilatih': 'a pokja, with members counted or trained',
  'ada pokja, anggotanya terhitung, dan pernah dilatih': 'a pokja, with members counted and trained',
  'tidak ada': 'none',
  'salah satu': 'one of them',
  keduanya: 'both',
  '1 sumber': '1 source',
  '2–4 sumber': '2–4 sources',
  '5 sumber atau lebih': '5 sources or more',
  '1–2 poktan': '1–2 groups',
  '3–4 poktan': '3–4 groups',
  'kelima poktan': 'all five groups',
  '1 jenis': '1 kind',
  '2–3 jenis': '2–3 kinds',
  '4 jenis atau lebih': '4 kinds or more',
  '1–2 kegiatan': '1–2 activities',
  '3–4 kegiatan': '3–4 activities',
  'kelima kegiatan': 'all five activities',
  '1–3 instansi': '1–3 offices',
  '4–6 instansi': '4–6 offices',
  '7 instansi atau lebih': '7 offices or more',
  'di bawah 10%': 'below 10%',
  'di atas 30%': 'above 30%',
  'di bawah 30%': 'below 30%',
  'di atas 50%': 'above 50%',
  'di bawah 20%': 'below 20%',
  'di atas 24%': 'above 24%',
  '13% atau lebih': '13% or more',
  '6% atau kurang': '6% or less',

  // classes: meaning and condition
  'Pengelolaan belum efektif; pengaruhnya pada sasaran program belum ada.':
    'Management is not effective yet; no contribution to the goals yet.',
  'Tidak ada indeks yang mencapai 3, atau hanya satu.': 'No index reaches 3, or only one does.',
  'Program sudah berjalan; pengaruhnya pada sasaran belum berarti.':
    'Programmes are running; their contribution is not significant yet.',
  'Indeks masukan dan proses mencapai 3, keluaran belum.':
    'The input and process indices reach 3, output does not yet.',
  'Pengaruh pada sasaran program sudah tampak; pengelolaannya belum optimal.':
    'Contribution to the goals is visible; management is not optimal yet.',
  'Indeks keluaran mencapai 3, ditambah salah satu dari masukan atau proses.':
    'The output index reaches 3, and one of input and process.',
  'Pengaruh pada sasaran program sudah tampak dan pengelolaannya berjalan baik.':
    'Contribution to the goals is visible and management works well.',
  'Ketiga indeks mencapai 3.': 'All three indices reach 3.',

  // notes on the rule
  'Aturan ini tidak resmi. Ia terlihat pada Agustus 2023 pada yang tampaknya kode portal nasional, dan dapat diganti kapan saja bila dokumen resminya ada.':
    'This rule is unofficial. It was seen in August 2023 in what appears to be code of the national portal. It can be replaced as soon as there is an official document.',
  'BKKBN menyebut 77 indikator pada Agustus 2022; aturan ini memakai 12. Perbedaan itu belum terjelaskan.':
    'BKKBN spoke of 77 indicators in August 2022; this rule uses 12. The difference has not been explained.',
  'Belum pasti aturan mana yang menghasilkan jumlah tiap kelas di Blora pada Januari 2024.':
    'It is not certain which rule gave the counts by class in Blora in January 2024.',
  'Kelas hanya melihat indeks mana yang mencapai 3. Karena itu kampung berkembang yang indeks keluarannya naik sampai 3 langsung menjadi berkelanjutan, tanpa melalui mandiri.':
    'The class only looks at which indices reach 3. So a developing kampung whose output index rises to 3 becomes sustainable at once, without being independent first.',
  'Dua indikator masukan (sekretariat dan Rumah DataKu; pendamping dan regulasi) paling tinggi 3 poin. Karena itu indeks masukan memerlukan 15 dari 18 poin, proses 9 dari 12, keluaran 12 dari 16.':
    'Two input indicators (secretariat and Rumah DataKu; field worker and regulation) give 3 points at most. So the input index needs 15 of 18 points, process 9 of 12, output 12 of 16.',
  'Indikator stunting tidak ada di dalamnya, walaupun dinas menyatakan kelas sejalan dengan peran kampung dalam menurunkan stunting.':
    'It holds no indicator of stunting, although the office says that classes go along with the part of the kampung in lowering stunting.',
  'Persen dibulatkan ke bilangan bulat sebelum poin ditentukan: 20,4% menjadi 20%, 20,6% menjadi 21%. Indeks dibulatkan ke dua desimal.':
    'Percentages are rounded to whole numbers before points are given: 20.4% becomes 20%, 20.6% becomes 21%. Indices are rounded to two decimals.',
  'Kampung yang hanya indeks keluarannya mencapai 3 tetap dasar.':
    'A kampung of which only the output index reaches 3 stays basic.',
  'Pokja dinilai dari ada tidaknya anggota yang terhitung dan dilatih, bukan dari banyaknya.':
    'The pokja is judged by whether there are counted and trained members, not by how many.',
  'Arti tiap kelas dalam kata-kata diambil dari sumber lain daripada aturan ini.':
    'The meaning of each class in words is from another source than this rule.',

  // terms: what the letters stand for, and the meaning
  'Kampung Keluarga Berkualitas': 'Quality Family Village',
  'Desa atau kelurahan tempat berbagai pihak memadukan programnya untuk memberdayakan dan menguatkan keluarga. Sebelum 2020, KB di sini berarti Keluarga Berencana dan satuannya RW atau dusun.':
    'A village or urban village where many parties join their programmes to empower and strengthen families. Before 2020, KB meant family planning (Keluarga Berencana) and the unit was a neighbourhood (RW) or hamlet.',
  'Kelompok Kegiatan': 'activity group',
  'Kelompok warga di desa atau kelurahan, atau di bawahnya, yang menjalankan pembinaan keluarga. Di Kampung KB ada BKB, BKR, BKL, UPPKA, dan PIK-R.':
    'A group of residents of a village or urban village, or of a part of one, that guides families. A Kampung KB has BKB, BKR, BKL, UPPKA and PIK-R.',
  'Bina Keluarga Balita': 'guidance for families with children under five',
  'Kelompok tempat orang tua dan anggota keluarga lain belajar mengasuh dan merangsang tumbuh kembang anak balita menurut umurnya, dipandu kader terlatih.':
    'A group in which trained volunteers teach families to care for children under five and to further their growth at each age.',
  'Bina Keluarga Remaja': 'guidance for families with adolescents',
  'Kelompok bagi keluarga yang punya remaja atau anak muda berumur 10–24 tahun. Orang tua mendapat informasi dan bimbingan.':
    'A group for families with adolescents or young people aged 10–24. Parents get information and guidance.',
  'Bina Keluarga Lansia': 'guidance for families with elderly',
  'Kelompok bagi keluarga yang punya anggota berumur 60 tahun ke atas. Mereka belajar cara menjaga mutu hidup lansia; pasangan dalam keluarga itu juga mendapat bimbingan ber-KB.':
    'A group for families with members aged 60 or more. They learn how to keep up the quality of life of the elderly; couples of the family also get guidance on contraception.',
  'Usaha Peningkatan Pendapatan Keluarga Akseptor': 'income group of families who use contraception',
  'Kelompok usaha bersama bagi keluarga peserta KB agar pendapatannya naik. Dulu bernama UPPKS.':
    'A joint business group of families who use contraception, to raise their income. It was called UPPKS before.',
  'Klasifikasi Kampung KB': 'classification of Kampung KB',
  'Tingkat pengelolaan dan hasil sebuah Kampung KB, dari yang terendah: dasar, berkembang, mandiri, berkelanjutan.':
    'The level of management and results of a Kampung KB, from the lowest: basic, developing, independent, sustainable.',
  'Hal yang dinilai': 'what is judged',
  'Satu hal yang dinilai, misalnya pokja atau sumber dana. Tiap indikator memberi poin, paling sedikit 1 dan paling banyak 4.':
    'One thing that is judged, such as the pokja or sources of funds. Each indicator gives points, 1 at least and 4 at most.',
  'Gabungan beberapa indikator': 'several indicators together',
  'Ada tiga: masukan, proses, dan keluaran. Nilai indeks adalah rata-rata poin indikatornya. Indeks tercapai bila nilainya 3 atau lebih.':
    'There are three: input, process and output. The value of an index is the mean of the points of its indicators. It is reached at 3 or more.',
  'Pusat Informasi dan Konseling Remaja': 'adolescent information and counselling centre',
  'Tempat remaja mencari informasi dan berkonsultasi dengan teman sebaya. Dikelola oleh remaja dan untuk remaja, di sekolah atau di masyarakat.':
    'A place where adolescents find information and talk with peers. Run by adolescents and for adolescents, at school or in the community.',
  'Dapur Sehat Atasi Stunting': 'healthy kitchen against stunting',
  'Kegiatan warga yang membantu keluarga berisiko stunting makan bergizi seimbang dengan bahan setempat. Sasarannya calon pengantin, ibu hamil, ibu menyusui, dan anak stunting, terutama dari keluarga miskin. Bisa dikelola secara sosial, komersial, atau gabungan.':
    'An activity of residents that helps families at risk of stunting to eat balanced food from local produce. It is for couples about to marry, pregnant women, nursing mothers and stunted children, above all of poor families. It may be run socially, commercially, or both.',
  'Rumah Data Kependudukan dan Informasi Keluarga': 'house of population data and family information',
  'Tempat desa menyimpan data keluarga dan penduduk untuk bahan perencanaan; bisa berupa ruang, bisa tidak. Tingkatannya sendiri ada tiga: sederhana, lengkap, paripurna. Itu bukan empat kelas Kampung KB.':
    'Where a village keeps data on families and population for planning; it may be a room or not. It has three levels of its own: simple, complete, full. These are not the four classes of Kampung KB.',
  'Kelompok Kerja Kampung KB': 'working group of the Kampung KB',
  'Tim yang mengelola Kampung KB, ditetapkan dengan keputusan kepala desa atau lurah. Isinya sedikitnya pengarah dan pelaksana dengan empat seksi; modul yang lebih lama menyebut delapan seksi.':
    'The team that manages the Kampung KB, appointed by decision of the village head. It has at least a steering part and an executive part with four sections; older modules speak of eight.',
  'Penyuluh KB / Petugas Lapangan KB': 'family planning counsellor / field worker',
  'Petugas negara di lapangan untuk keluarga berencana. Ia mendampingi pokja dan boleh mengisi laporannya.':
    'A state field worker for family planning. He or she assists the pokja and may fill in its report.',
  'Rencana Kerja Masyarakat': 'community work plan',
  'Rencana kegiatan warga di Kampung KB. Di portal nasional dapat diunggah sebagai berkas. Ada juga yang menyebutnya Rencana Kegiatan Masyarakat.':
    'The plan of activities of residents of a Kampung KB. It can be uploaded as a file to the national portal. Some call it Rencana Kegiatan Masyarakat.',
  'Pasangan Usia Subur': 'couples of reproductive age',
  'Pasangan suami istri dalam usia subur. Lazimnya dihitung dari umur istri 15–49 tahun; batas umur ini pengetahuan umum, belum diperiksa pada sumber.':
    'Married couples of reproductive age. Usually counted by the age of the wife, 15–49 years; these bounds are common knowledge, not checked with a source.',
  'Contraceptive Prevalence Rate': 'contraceptive prevalence rate',
  'Bagian PUS yang memakai alat atau cara kontrasepsi. Dalam aturan teramati: semua peserta KB dibagi PUS.':
    'The share of PUS who use contraception. In the observed rule: all contraceptive users divided by PUS.',
  'Metode Kontrasepsi Jangka Panjang': 'long-acting contraceptive methods',
  'Cara KB yang bertahan lama. Dalam aturan teramati: peserta IUD, MOW, MOP, dan implan dibagi semua peserta KB.':
    'Contraception that lasts. In the observed rule: users of IUD, MOW, MOP and implant divided by all contraceptive users.',
  'Kebutuhan KB yang tidak terpenuhi': 'need for contraception that is not met',
  'PUS yang tidak ber-KB padahal ingin menunda anak (IAT) atau tidak ingin anak lagi (TIAL), dibagi semua PUS.':
    'PUS who use no contraception though they want to delay children (IAT) or want no more (TIAL), divided by all PUS.',
  'Indeks Pembangunan Keluarga': 'Family Development Index',
  'Angka yang mengukur keadaan keluarga dari tiga segi: ketenteraman, kemandirian, dan kebahagiaan.':
    'A figure that measures how families fare in three respects: peace, independence and happiness.',
  'Keluarga Risiko Stunting': 'family at risk of stunting',
  'Keluarga yang punya faktor risiko stunting. Ini jumlah keluarga, bukan jumlah anak yang stunting.':
    'A family with a risk factor of stunting. This counts families, not stunted children.',
  'Dua macam angka: survei dan rutin': 'two kinds of figures: survey and routine',
  'Angka survei (SSGI 2022, SKI 2023) adalah perkiraan dari sampel. Angka rutin (e-PPGBM) hanya mencakup anak yang ditimbang. Keduanya tidak boleh ditaruh pada satu garis.':
    'Survey figures (SSGI 2022, SKI 2023) are estimates from samples. Routine figures (e-PPGBM) only cover children who were weighed. The two must not be put on one line.',
}
