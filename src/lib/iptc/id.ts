/** Keywords of the 17 IPTC subjects in Indonesian; most are Malay too. A trailing `*` matches any ending. */
import type { TopicKeywords } from './subjects.ts';

export const id: TopicKeywords = {
	arts: 'film, bioskop, aktor, aktris, sutradara, album, lagu, penyanyi, konser, musik, musisi, orkestra, opera, teater, museum, pameran, pelukis, lukisan, novel, penulis, penyair, sastra, buku, festival, televisi, sinetron, serial, wartawan, jurnalis, surat kabar, budaya, seni, seniman, tari, tarian',
	conflict:
		'perang, invasi, tentara, pasukan, prajurit, militer, rudal, serangan udara, serangan?, bom, pengeboman, gencatan senjata, perundingan damai, pemberontak*, milisi, teroris*, sandera, penyanderaan, pertempuran, senjata, kudeta, genosida, bom bunuh diri, bentrokan, baku tembak, pendudukan',
	crime:
		'polisi, kepolisian, ditangkap, penangkapan, menangkap, pembunuhan, dibunuh, tersangka, terdakwa, pengadilan, sidang, hakim, jaksa, dakwaan, vonis, divonis, penjara, dipenjara, penipuan, pencurian, perampokan, penculikan, pemerkosaan, narkoba, kejahatan, kriminal, penyelidikan, pengacara, korupsi, suap, pencucian uang, penembakan, penikaman',
	disaster:
		'gempa, gempa bumi, banjir, tsunami, badai, topan, kebakaran, gunung berapi, letusan, meletus, longsor, tanah longsor, evakuasi, penyelamat, penyelamatan, ledakan, kecelakaan, tabrakan, tenggelam, bencana, korban, tewas, korban jiwa, luka-luka, hilang, runtuh, kekeringan, kelaparan, pesawat jatuh, jatuhnya pesawat, desak-desakan, terinjak*, kapal karam',
	economy:
		'ekonomi, perusahaan, pasar, saham, bursa, investor, investasi, bank, inflasi, suku bunga, pendapatan, laba, keuntungan, rugi, perdagangan, tarif, ekspor, impor, merger, akuisisi, obligasi, mata uang, rupiah, ringgit, dolar, euro, pdb, resesi, pajak, bangkrut, konsumen, harga, harga minyak, minyak, industri, miliar, triliun, penjualan, anggaran, bisnis',
	education:
		'sekolah, guru, siswa, murid, mahasiswa, universitas, perguruan tinggi, kampus, ujian, pendidikan, kurikulum, taman kanak-kanak, profesor, dosen, pelajaran, beasiswa',
	environment:
		'iklim, emisi, karbon, gas rumah kaca, pemanasan global, polusi, pencemaran, lingkungan, keanekaragaman hayati, spesies, satwa, konservasi, ekosistem, hutan, deforestasi, gletser, energi terbarukan, daur ulang, plastik, limbah, sampah, kekeringan',
	health:
		'kesehatan, rumah sakit, pasien, dokter, perawat, medis, obat, obat-obatan, vaksin*, virus, pandemi, epidemi, infeksi, wabah, penyakit, kanker, diabetes, operasi, terapi, pengobatan, gejala, gizi',
	'human-interest':
		'ulang tahun, peringatan?, keluarga kerajaan, raja?, ratu?, pangeran, putri?, pernikahan, kembar, lotre, rekor dunia?, pahlawan?, penghargaan?, hadiah?, unik?, nobel*?',
	labour:
		'mogok, pemogokan, serikat pekerja, serikat buruh, pekerja, buruh, karyawan, majikan, upah, gaji, upah minimum, phk, pengangguran, lapangan kerja, ketenagakerjaan, pensiun',
	lifestyle:
		'resep, restoran, koki, memasak, masakan, makanan, kuliner, anggur, bir, mode, busana, desainer, kecantikan, wisata, wisatawan, pariwisata, liburan, hotel, pantai, taman, kebun, permainan, kebugaran, diet, hobi',
	politics:
		'pemerintah, pemerintahan, presiden, perdana menteri, menteri, kementerian, parlemen, dpr, senat, kongres, pemilu, pemilihan, pemungutan suara, suara, referendum, partai, koalisi, oposisi, politik, politisi, undang-undang, hukum, wali kota, gubernur, diplomat, diplomatik, duta besar, kedutaan, sanksi, ktt, perjanjian, kesepakatan, uni eropa, pbb',
	religion:
		'gereja, paus, vatikan, uskup, pendeta, pastor, katolik, protestan, ortodoks, kristen, muslim, islam, masjid, imam, yahudi, sinagoga, kuil, pura, hindu, buddha, ziarah, doa, iman, agama, alkitab, al-quran, ramadan, ulama, biara',
	'science-technology':
		'ilmu, ilmiah, ilmuwan, peneliti*, penelitian, riset, laboratorium, fisika, kimia, biologi, astronomi, antariksa, satelit, roket, planet, misi?, teleskop, genetik*, dna, teknologi, perangkat lunak, komputer, internet?, aplikasi?, ponsel?, kecerdasan buatan, algoritma, robot, data?, peretas, digital?, pengguna?',
	society:
		'pengungsi, migran, imigran, suaka, rasis*, diskriminasi, minoritas, perempuan?, kesetaraan, kemiskinan, tunawisma, relawan, keluarga?, anak-anak?, lansia, penduduk?, hak asasi manusia, protes, unjuk rasa, demonstrasi, sosial?, masyarakat?, disabilitas, pemuda?',
	sport:
		'sepak bola, pertandingan, gol?, tim?, liga, kejuaraan, juara, piala, turnamen, pelatih, pemain, penyerang, kiper, penjaga gawang, olimpiade, medali, atlet, tenis, bulu tangkis, bola basket, bola voli, balap, renang, tinju, stadion, musim?, kemenangan?, kalah?, kekalahan?, menang?, olahraga, tim nasional, semifinal, final?, maraton',
	weather: 'cuaca, prakiraan, suhu, hujan, salju, badai, petir, gelombang panas, dingin, angin, derajat, kabut, bmkg, cerah, mendung',
};
