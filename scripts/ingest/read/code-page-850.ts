/** Code page 850 (DOS, western Europe), which the Encoding Standard leaves out; old exports are written in it. */
const UPPER =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Like a decoder of the platform; every byte has a meaning. */
export const codePage850 = {
	encoding: 'ibm850',
	decode: (bytes: AllowSharedBufferSource): string => {
		let text = '';
		for (const byte of bytes as Uint8Array) text += byte < 0x80 ? String.fromCharCode(byte) : UPPER.charAt(byte - 0x80);
		return text;
	},
};
