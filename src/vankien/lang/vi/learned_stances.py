"""What was learned of opinions from labelled contributions: `python bench/learn_stances.py --write`."""

STANCES = r"""
-88 -134 -150 -130 length 0
-133 -122 -105 -134 not held
-98 -57 -46 -47 elsewhere agree 1
-95 -62 -69 -70 pair , ngày
-93 -85 -83 -94 ends 0 )
-32 -35 -40 -89 ends 0 #
86 -18 3 -52 first agree
-46 -61 -83 -86 line from end 4
-86 -59 -58 -61 pair ý dự
-58 -85 -82 -80 length 1
-84 -71 -73 -72 begins 0 ngày
84 -12 7 -46 held agree
-83 -70 -73 -75 ends 1 :
-79 -78 -81 -42 before ends ,
-40 -81 -81 -74 ends 0 :
-77 -64 -80 -69 ends 0 ,
78 -3 -33 -12 first agree is_outright
-48 -69 -77 -40 word kể
5 76 6 -29 held disagree
-76 -61 -58 -52 pair trì :
-75 -65 -68 -65 ends 1 -
-45 -69 -73 -62 begins 0 năm
-50 -34 -37 72 held question
-29 -71 -32 -53 pair có ý
-53 -66 -70 -49 behind ends g
-41 -59 -68 -21 word gửi
-5 -20 -32 68 word hỏi
-30 -66 -68 -50 word ta
-34 -17 -67 -40 clause from end 2
-17 -7 -25 -67 elsewhere question 1
13 65 -21 -9 first disagree is_outright
-24 -65 -22 -34 pair “” ,
-57 -59 -65 -55 word khỏe
-37 -30 -64 -35 behind on line change
-62 -64 -30 -32 elsewhere agree 2
-64 -50 -56 -53 ends 1 thứ
-18 64 7 -41 first disagree
-31 -64 -48 -25 pair / #
-64 -60 -42 -54 word lập
-54 -64 -63 -52 word rút
-63 -24 -31 -34 before on line first question
-36 -63 -59 -53 begins 1 ở
-55 -29 -63 -28 clause from end 3
-58 -63 -54 -60 ends 1 /
-63 -44 -51 -46 pair tổng hợp
-48 -58 -62 -56 before ends m
-26 -57 -62 -44 word gọi
-57 -51 -62 -54 word mai
-61 -46 -28 -44 behind ends c
-40 -61 -57 -54 ends 1 )
-61 -55 -58 -53 ends 2 -
-41 -36 -51 -61 length 2
-61 -57 -44 -51 pair : điều
-61 -46 -57 -50 pair ban văn
-61 -52 -59 -53 pair thư ký
-5 -61 -9 -39 word nên
-32 -11 -60 -44 begins 1 không
-48 -38 -60 -44 ends 1 “”
-35 -52 -49 60 first question
60 2 5 17 pair : nhất
-60 -47 -44 -45 pair là “”
-35 -60 -53 -47 word gạch
-47 -58 -59 -53 begins 1 thứ
-57 -47 -59 -44 begins em cảm
-34 -54 -50 59 ends 0 ?
-59 -49 -55 -50 ends 0 tỉnh
-34 -54 -50 59 word ?
-59 -50 -54 -49 word chia
-46 -59 -55 -37 word hôm
-15 -59 -38 -11 word ngày
-58 -55 -58 -44 begins 0 ba
-22 -53 -58 -33 begins 2 là
-45 -56 -58 -49 begins 2 năm
-46 -55 -58 -53 behind ends ,
-57 -53 -58 -52 behind ends a
-58 -41 -43 -40 ends 0 cáo
-56 -21 -58 -47 ends 2 tỉnh
-58 -58 -48 -54 pair số :
-57 -55 -55 -51 before ends à
-57 -49 -53 -49 before ends ý
-57 -57 -54 -52 begins 1 do
-31 -33 -57 -47 begins 1 đọc
-19 -54 -57 -25 begins 2 .
-57 -51 -57 -49 ends 1 .
-35 -55 -57 -26 pair # về
-12 -57 -45 -12 pair : “”
-57 -55 -54 -52 pair do :
-35 -32 -54 -57 pair “” .
-44 -30 -57 -19 word cụ
-46 -57 -50 -13 word ký
-57 -53 -55 -47 word nhanh
-1 -12 -57 -10 word phần
6 -16 -57 1 word điều
-53 -50 -56 -48 before ends ì
-56 -20 -27 -29 before on line question
-56 -55 -53 -51 begins 0 lý
-14 -56 -43 -8 begins 0 điều
-23 -56 -53 -46 begins 0 ở
-56 -46 -52 -41 begins 2 thứ
-56 -55 -53 -51 begins lý do
-56 -42 -45 -43 ends 2 cáo
-56 -53 -49 -52 pair # mục
-56 -56 -48 -53 pair , khoản
-45 -56 -53 -50 word khoa
-33 -25 -56 -45 word lúc
-50 -56 -56 -31 word sẽ
-44 -55 -54 -44 begins 0 hai
-51 -54 -55 -54 begins 0 thư
-55 -23 -50 -44 begins 0 trong
-55 -55 -44 -52 begins số :
-34 -55 -25 -26 elsewhere disagree 2
-46 -50 -53 -55 opinions 0
-55 -43 -51 -45 pair biên bản
-52 -55 -51 -46 pair này ,
-13 -39 -55 -22 word bạn
-43 -42 -54 -36 begins - như
-54 -48 -54 -52 begins 0 gửi
-34 -54 -49 -21 begins 2 “”
-47 -54 -54 -48 begins năm #
-54 -42 -48 -41 behind ends o
-54 -47 -50 -49 ends 1 ngày
-43 -42 -54 -36 pair - như
-47 -49 -54 -49 pair công an
-38 -53 -54 -48 pair người ta
-35 -54 -48 -42 pair viết “”
-54 -50 -47 -43 pair ít nhất
-41 -54 -48 -20 word dùng
-29 -54 -16 -22 word tên
-25 -53 -38 -48 before comment
-51 -50 -53 -43 begins 1 một
-42 -48 -53 -45 begins 1 tên
-10 -10 -53 -9 begins 2 :
-51 -50 -53 -41 begins 2 rồi
-33 -44 -53 -42 behind ends 5
-37 -29 -53 -26 changes 1
-53 -50 -47 -49 ends 1 góp
-26 -53 -48 -21 pair góp ý
-53 -46 -51 -45 pair hiệu trưởng
-38 -12 -53 -20 pair nhà tôi
-43 -42 -53 -35 pair như trên
-25 -3 -53 -8 pair tôi xin
-53 -46 -49 -43 pair “” bằng
-11 -21 -53 -11 word chí
-40 -53 -18 -36 word cô
-47 -52 -53 -50 word tổng
-38 -52 -29 -50 before ends g
-15 -25 -52 -24 begins 0 có
-50 -47 -52 -48 begins 1 ký
-48 -49 -52 -45 begins 1 thế
-22 -52 -30 -51 clauses 6
-51 -51 -52 -49 ends 0 *
-15 -3 6 -52 ends 0 ;
-52 -16 43 -43 first suggest
-52 -16 43 -43 first suggest follows
-52 -48 -45 -42 pair , nguyên
-52 -43 -39 -35 pair gia ý
-48 -52 -48 -45 pair thành #
-3 -27 -52 0 pair trang #
-41 -40 -52 -34 pair trên ;
-22 12 -52 -12 pair tôi không
-36 -51 -52 -45 pair tôi đã
0 -9 -52 3 pair điều #
-15 -3 6 -52 word ;
-39 -52 -23 -42 word sáng
-18 -52 -13 -18 word trưởng
52 35 12 17 word với
-18 -46 -51 -43 before ends h
-1 -51 -32 -41 begins 0 khoản
-12 -51 -8 -40 begins 1 .
-11 -51 -50 -48 begins 1 :
-51 -45 -51 -42 begins 1 trưởng
-48 -51 -47 -27 begins 2 ghi
-51 -40 -40 -45 begins ngày #
-48 -49 -51 -46 ends 1 người
-10 -18 -10 -51 ends 1 năm
-51 -43 -46 -41 ends 2 xã
-51 -16 43 -41 held suggest
-32 -51 -42 -39 pair , bà
-51 -46 -48 -40 pair ba mươi
-26 -14 -51 -39 pair bản dự
-16 -17 -51 -22 pair thôi ,
-51 -48 -44 -44 pair vị trí
-8 -17 -51 -16 word góp
-31 -48 -51 -45 word nhau
-17 -51 -14 -3 word thứ
-45 -45 -50 -40 begins 0 chuyện
-13 -30 -50 -12 begins 0 ông
-12 -14 -50 -34 begins 1 ,
-50 -45 -50 -48 begins 1 gửi
-44 -48 -50 -43 begins 1 để
-32 -50 -48 -22 begins 2 chúng
-1 -50 -31 -40 begins khoản #
-46 -50 -47 -43 ends 1 giờ
-27 -23 -50 -47 ends 2 ,
-33 -45 -50 -44 pair bộ xã
-10 -18 -50 -9 pair đồng chí
-50 -45 -46 -46 pair “” phải
-21 -20 -50 -37 word già
50 -1 1 5 word khen
-24 -6 -50 -21 word vẫn
-49 -39 -42 -39 before ends ị
-49 -43 -38 -45 begins 0 thời
-49 -40 -20 -40 begins 1 bản
-42 -46 -49 -42 begins 1 đã
-11 -49 -45 -17 begins 1 “”
-44 -49 -46 -43 begins 2 hết
-9 -15 -49 -21 behind ends n
-41 -38 -49 -40 ends 0 bản
-49 -5 -42 -34 ends 1 này
-49 -43 -47 -44 ends 1 sơn
-49 -47 -43 -42 ends 1 số
-12 -49 -44 -27 pair # tuổi
-44 -44 -49 -30 pair , cho
-49 -25 -30 -45 pair , đề
-49 -48 -44 -47 pair chưa nói
-49 -4 -41 -32 pair này .
-26 -49 -13 -34 pair năm .
-42 -49 -43 -22 pair trên #
-49 -43 -46 -42 pair xin gửi
-47 -49 -22 -19 word biên
-42 -49 -45 -44 word bây
-23 -46 -49 -42 word chúc
-49 -43 -42 -39 word mông
-12 -49 -21 -13 word nghề
-49 -42 -47 -20 word sư
-39 -49 -46 -45 word đàm
-49 -46 -48 -40 word đếm
-40 -48 -47 -15 before on line change
-48 -36 -44 -37 begins 0 ii
-21 -48 -41 -10 begins 0 nhà
-48 -46 -42 -42 begins 1 mặt
-47 -48 -43 -44 begins 2 chưa
-41 -48 -46 -17 begins 2 tôi
-4 -48 -36 -1 begins điều #
-34 -23 -38 -48 behind on line first agree
-48 -33 -41 -34 ends 1 nghị
-13 -43 -48 -41 ends 1 văn
-29 -27 -48 -45 ends 2 người
-48 -47 -43 -26 pair # (
-32 -48 -46 -42 pair ) .
-33 -44 -48 -42 pair , nay
-43 -48 -39 -43 pair , điều
0 26 25 48 pair bao giờ
-48 -41 -39 -37 pair bộ thành
-15 -45 -48 -13 pair các đồng
-48 -14 -43 -10 pair mà không
-48 -38 -38 -38 pair mới nói
-33 -48 -46 -44 pair nhân dân
-48 -44 -41 -39 pair nào nói
48 -5 5 13 pair tôi nhất
-48 -47 -44 -41 pair đối với
-15 -43 -48 -20 word bên
-45 -43 -48 -39 word nhóm
-9 -48 1 -1 word tháng
-39 -5 -48 -13 word vân
-48 -42 -43 -42 word ảnh
-4 7 -47 -17 begins 0 không
-31 -47 -29 -46 begins 1 các
-47 -43 -40 -38 begins 1 nguyên
-45 -46 -47 -12 begins 1 năm
-46 -41 -47 -43 begins 2 tháng
-32 -47 -40 -37 begins tôi đọc
-47 -38 -40 -36 ends 0 kiện
-47 -44 -47 -38 ends 1 việc
-43 -47 -41 -40 ends 1 vân
-34 -47 -47 -43 ends 1 điểm
-34 -47 -45 -26 ends 2 thảo
-47 -45 -44 -41 pair # nhà
19 -10 -47 -26 pair , không
-47 -42 -47 -39 pair luật sư
-44 -44 -47 -40 pair người .
-47 -36 -35 -33 pair thảo văn
-47 -47 -47 -29 pair trong #
-47 -46 -42 -39 pair trước tôi
-44 -47 -42 -35 word chiếc
-23 -47 -37 -36 word cảng
-19 -11 -47 -37 word nó
-31 -47 -41 -43 word quân
-3 -1 -47 -9 word rừng
-28 -46 -47 -39 word sản
-31 -35 -32 -46 before ends ;
-20 -41 -46 -19 before on line comment
-40 -36 -46 -32 begins - lưu
-21 -43 -46 -37 begins 0 hồi
-42 -42 -46 -41 begins 0 địa
-27 -36 -46 -41 begins 1 ban
-45 -43 -46 -44 begins thư ký
-45 -44 -46 -41 behind ends ị
-46 -41 -42 -37 ends 1 trọng
-19 -18 -46 -31 ends 2 #
-46 -42 -44 -42 ends 2 biên
-44 -44 -46 -40 ends 2 bác
-44 -45 -46 -42 ends 2 bến
-46 -38 -37 -35 ends 2 chủ
-23 -46 -34 -46 pair # phần
-40 -36 -46 -32 pair - lưu
-15 3 -46 -13 pair : không
-45 -46 -37 -36 pair a ,
-41 -46 -44 -42 pair bây giờ
-46 -41 -44 -37 pair bằng “”
-44 -46 -38 -41 pair chưa đủ
46 34 5 9 pair hay ,
-46 -20 -42 -40 pair lý do
46 21 -18 -11 pair nhất trí
-21 -46 -34 -12 pair tháng #
-35 -46 -45 -23 pair thứ nhất
-39 -46 -41 -35 pair tôi là
-41 -46 -42 -40 pair tôi mất
46 -11 5 11 pair tôi tán
-44 -46 -39 -40 pair viên .
-39 -46 -45 -43 pair đ #
7 10 46 18 word cho
-21 -14 -46 -33 word dám
-46 -41 -41 -39 word huy
-46 -18 -40 -21 word hữu
-18 -46 -45 -42 word ii
8 0 -46 0 word lấy
-46 -3 14 -14 word máy
-13 -7 -46 -15 word nằm
-44 -44 -46 -39 word trưa
-46 -43 -43 -41 word trống
-41 -46 -44 -38 word đàn
-46 -42 -41 -39 word đứa
-44 -43 -45 -41 begins *
-45 -41 -27 -36 begins 0 công
-45 -44 -42 -38 begins 0 phiếu
-33 -45 -28 -36 begins 0 xã
-27 -45 -38 -12 begins 1 anh
-32 -45 -23 -38 begins 1 mà
-45 -42 -45 -41 begins 2 ban
-28 -45 -39 -38 begins 2 còn
-20 -41 -45 -38 begins 2 đi
-44 -45 -39 -41 begins có mặt
-45 -34 -41 -34 begins ii .
-40 -45 -44 -17 begins nhà tôi
-45 -34 -37 -33 begins thứ hai
-7 -21 -35 -45 comments 1
-13 -45 -42 -37 ends 1 quá
-42 -45 -45 -40 ends 2 nghị
-28 -45 -45 -24 first question follows
-21 -27 -24 -45 pair # giờ
-39 -23 -39 -45 pair , #
-45 -37 -36 -38 pair bạn đọc
-45 -42 -42 -39 pair iii ,
-39 -35 -45 -31 pair lưu :
-28 -45 -36 -36 pair phần nhiệm
-43 -45 -42 -39 pair sức khỏe
-34 -45 -45 -42 pair thảo luận
-45 -41 -42 -37 pair về hưu
-37 -45 -40 -39 pair xin bỏ
-45 -39 -38 -38 pair ý văn
-8 -16 -45 -17 pair điểm #
-45 -39 -38 -38 pair “” mới
-3 -45 -17 -10 word ban
-38 -45 -44 -41 word chiếu
-28 -45 -27 -26 word cá
3 -9 -45 -6 word dòng
-4 4 -45 -11 word mục
-18 -43 -45 -43 word nhé
-29 -43 -45 -36 word sai
9 -8 45 -1 word sớm
45 41 -9 -2 word tán
45 -19 17 8 word đúng
-20 -45 -38 -38 word đều
-24 -33 -44 -29 begins 0 thưa
-44 -38 -43 -36 begins 0 trên
-30 -38 -44 -40 begins 1 -
-39 -41 -44 -37 begins 1 chữ
-41 -36 -44 -36 begins 1 lưu
-42 -44 -41 -39 begins 1 nghiệp
-44 -39 -38 -37 begins 1 tới
-42 -40 -44 -39 begins 2 soạn
-44 -44 -41 -35 begins 2 trước
-33 -7 -44 -38 begins tôi không
5 -44 0 4 behind on line first suggest
44 39 41 44 clauses 0
-26 -27 -44 -15 ends 1 #
-44 -42 -39 -37 ends 1 giá
-32 -43 -44 -38 ends 1 trường
-40 -42 -44 -36 ends 2 nhớ
-33 -41 -44 -37 ends 2 và
-44 -42 -32 -25 ends 2 đi
-33 -44 -20 -25 ends 2 đã
-44 -38 -39 -37 pair # thành
-40 -43 -44 -39 pair , ghi
-35 -44 -42 -40 pair , trang
-44 -39 -41 -35 pair , về
-44 -35 -30 -34 pair - pc
-39 -40 -44 -15 pair chưa có
-43 -43 -44 -37 pair cái này
-8 -7 -44 -3 pair có #
-44 -33 -44 -38 pair gửi các
-44 -43 -43 -40 pair không chỉ
-44 -35 -34 -32 pair kiến dự
-20 -17 -44 -33 pair phát biểu
-44 -31 -9 -28 pair phải là
-41 -44 -40 -43 pair phần b
-44 -39 -38 -36 pair trọng .
-42 -18 -44 -39 pair tôi nói
-44 -38 -35 -20 pair tôi ở
-41 -37 -44 -37 pair ubnd tỉnh
-43 -40 -44 -25 pair văn phòng
-36 -44 -38 -36 pair “” không
-12 -44 -13 -22 word an
-44 -35 -37 -33 word chào
-36 -16 -44 -32 word giữa
-43 -44 -43 -28 word gạo
-40 -25 -44 -39 word hình
-42 -44 -39 -38 word hơi
-28 -30 -44 -26 word kết
-37 -43 -44 -37 word lật
-44 -41 -44 -41 word mỹ
-11 -7 -44 -41 word nguyên
-42 -44 -43 -40 word thuyền
44 30 -1 20 word thấy
44 23 29 8 word trí
-37 -44 -17 -38 word tuần
-42 -41 -44 -38 word tấn
44 25 -3 7 word ưng
-43 -39 -41 -39 before ends 7
-26 -43 -42 -35 before ends y
-31 -43 -23 -20 begins 0 anh
1 -43 -24 -9 begins 0 cháu
-15 -43 -27 -42 begins 0 hội
-43 -36 -21 -35 begins 0 kính
-41 -9 -43 -11 begins 0 nhưng
-15 -39 -43 -10 begins 0 thứ
-43 -38 -39 -37 begins 1 an
-43 -35 -42 -32 begins 1 mấy
-43 -40 -39 -39 begins 1 ngày
-39 -41 -43 -36 begins 1 xe
-30 -43 -43 -36 begins 2 đại
-43 -35 -31 -31 begins v /
-22 -43 -17 -32 behind ends i
-12 -15 -43 -6 behind ends “”
-43 -35 -42 -38 ends 0 hà
-43 -28 -31 -35 ends 1 cộng
-14 12 16 43 ends 1 không
-43 -41 -41 -35 ends 2 đầu
-37 -36 -43 -37 pair chào các
43 6 10 15 pair cơ bản
-42 -40 -43 -40 pair hội trường
10 43 0 4 pair không tán
-43 -41 -25 -34 pair lần .
-43 -40 -40 -36 pair ngày .
-12 -43 -41 -35 pair nói về
-29 -43 -14 -21 pair phải có
9 -43 9 4 pair số #
-42 -43 -43 -37 pair số .
-29 -43 -42 -40 pair thời gian
43 7 13 16 pair trí #
43 24 7 13 pair tình với
-43 -33 -38 -37 pair tỉnh sơn
-38 -43 -43 -39 pair viên ,
-37 -38 -43 -37 pair điểm :
-31 -42 -43 -40 pair đâu .
-42 -43 -38 -37 pair đồng .
43 3 0 8 pair đừng ai
-43 -30 -37 -30 pair ơn và
-21 0 -43 -17 word /
-41 -42 -43 -37 word diễn
-43 -38 -39 -36 word gõ
-37 -43 -40 -37 word mường
-43 -41 -19 -31 word mượn
16 -13 -43 -32 word nghĩ
-43 -35 -31 -34 word pc
-15 -43 -19 -17 word sông
-43 -39 -40 -16 word sổ
-28 -43 -17 -32 word thưa
-43 -39 -35 -35 word trận
-43 -39 -41 -27 word tám
-36 -43 -43 -36 word việt
-38 -34 -43 -31 word vt
-10 -10 -43 -12 word xong
-1 -39 -19 -42 before ends n
-42 -38 -29 -36 begins # điều
-40 -21 -42 -21 begins 0 (
-42 -33 -41 -36 begins 0 biên
-38 -39 -42 -36 begins 0 chào
-42 -42 -41 -37 begins 0 chương
-39 -42 -39 -35 begins 0 song
-42 -37 -41 -39 begins 0 từ
-42 -36 -33 -35 begins 0 vị
-40 -42 -41 -37 begins 1 cháu
-33 -38 -42 -39 begins 1 chủ
-42 -35 -39 -34 begins 1 qua
-38 -38 -42 -33 begins 2 bằng
-42 -33 -41 -36 begins biên bản
-42 -36 -33 -35 begins vị trí
-11 -42 -29 -14 clause 3
1 -19 -42 -15 comments 2
-42 -28 -30 -36 ends 0 đồng
-35 -36 -42 -34 ends 1 khỏe
-39 -36 -42 -36 ends 1 lạc
-6 -30 -42 -26 ends 2 cảm
-42 -34 -40 -24 ends 2 soạn
-42 -39 -42 -39 ends 2 thứ
-32 -42 -38 -36 ends 2 với
-17 -17 -25 -42 lines 2
-22 -6 -42 -18 pair # /
-36 -42 -34 -38 pair # luật
-16 -42 -41 -37 pair # người
-37 -33 -42 -29 pair : vt
-42 -19 -40 -38 pair chỉ nói
-16 -32 -42 -30 pair em cảm
-42 -40 -37 -29 pair gọi là
-42 -30 -31 -34 pair gửi :
-29 -42 -34 -18 pair hai ,
-39 -39 -42 -37 pair hai lần
-40 -35 -42 -35 pair hôm nay
-7 -42 -37 -32 pair học sinh
-30 -42 -42 -36 pair hội ,
-26 -42 -42 -40 pair hội nghị
-3 -9 -42 -14 pair khoản #
-42 -36 -36 -34 pair khác nhau
-42 -34 -33 -38 pair lý chợ
-42 -32 -37 -36 pair ngày xưa
-41 -42 -38 -36 pair nhắc lại
-42 -29 -32 -32 pair phần iii
-42 -37 -38 -34 pair sau đó
42 28 5 -1 pair trí với
-27 -41 -42 -26 pair tuổi ,
-42 -38 -36 -40 pair án luật
-26 -40 -42 -36 pair đã có
-41 -42 -39 -36 pair đọc bản
-42 -31 -38 -31 pair ơn anh
-10 -42 -33 -30 pair ở phần
6 -42 -19 -32 word bớt
-20 -15 -42 -8 word chạy
-40 -37 -42 -35 word gom
-41 -37 -42 -38 word h
-7 -9 -42 -31 word hẳn
-41 -42 -41 -38 word khánh
-17 -42 -39 -7 word mét
-16 -42 -20 -34 word mẹ
-19 -42 -20 -21 word sơn
-42 -36 -35 -36 word sắc
-42 -37 -37 -34 word sử
42 -16 -16 29 word thích
-7 14 -42 -3 word vụ
-37 -42 -26 -12 word áo
-16 -16 -42 -17 word đảng
-37 -41 -30 -36 begins # khoản
-18 -36 -41 -10 begins # về
-37 -37 -41 -33 begins 0 giám
-37 -35 -41 -29 begins 0 hết
-11 -36 -41 -27 begins 0 nay
-41 -33 -24 -29 begins 0 người
-39 -37 -41 -34 begins 0 những
-38 -40 -41 -32 begins 0 thiếu
-4 -7 -41 -18 begins 0 “”
-41 -39 -39 -36 begins 1 chúc
-39 -41 -39 -39 begins 1 của
-36 -41 -39 -38 begins 1 góp
-40 -39 -41 -36 begins 1 quý
-41 -41 -39 -35 begins 2 cả
-36 -41 -36 -36 begins 2 giải
-37 -35 -41 -33 begins 2 kể
-41 -39 -38 -34 begins tôi nói
-16 -8 -41 -4 behind first agree
7 -41 -1 6 behind on line suggest
-17 -23 -41 -28 changes 2
-35 -34 -41 -35 ends 1 biên
-40 -38 -41 -37 ends 1 chứ
-23 -17 -19 -41 ends 1 kiến
-2 -41 -8 -16 ends 1 thảo
-39 -19 -41 -37 ends 1 thị
-11 -12 -41 -28 ends 2 thế
-14 -28 -41 -25 ends 2 ơn
-41 -35 -34 -33 pair # em
-41 -6 -12 -27 pair , bỏ
-20 -41 -40 -35 pair , dự
-38 -39 -41 -36 pair , đi
-19 -15 -41 -37 pair , đọc
-37 -36 -41 -33 pair ba chữ
-37 -30 -41 -8 pair ban soạn
-40 -41 -38 -36 pair cho phép
-41 -34 -29 -31 pair chí bí
-39 -41 -38 -36 pair có đồng
-39 -41 -38 -36 pair của mình
-41 -30 -30 -31 pair hợp với
-41 -36 -29 -35 pair ii ,
-34 -35 -41 -33 pair khỏe .
-41 -35 -37 -34 pair mỗi ngày
-37 -36 -41 -37 pair nay chưa
-41 -32 -26 -33 pair phương tiện
-41 -37 -35 -36 pair trang :
-41 -38 -37 -33 pair trong báo
-23 -35 -41 -33 pair tôi viết
-41 -39 -37 -36 pair tôi định
-33 -34 -41 -28 pair xem xét
-41 -41 -36 -38 pair điều kiện
-36 -41 -41 -35 pair điểm .
-32 -41 -38 -35 pair “” nghe
-41 -35 -38 -34 pair “” đứng
-18 -18 -41 -36 word bí
-24 -41 -39 -14 word chục
-30 -19 -14 -41 word chứ
-40 -41 -37 -35 word gió
41 29 25 40 word hay
-22 -41 -41 -14 word hứa
-41 -33 -37 -13 word lò
-22 -36 -41 -9 word pháp
-38 -41 -40 -37 word tai
-16 -41 -6 -7 word trợ
-30 -41 -39 -34 word tốn
-39 -40 -40 -33 begins 0 chiều
-37 -40 -37 -31 begins 0 làng
-40 -34 -35 -33 begins 0 lấy
-40 -4 -34 -17 begins 0 số
8 5 -40 -14 begins 0 đọc
-40 -34 -28 -35 begins 1 gian
-12 -40 -8 -35 begins 1 kiến
-33 -30 -40 -31 begins 1 ngoái
-36 -39 -40 -32 begins 1 thôi
-38 -20 -40 -25 begins 1 tôi
-40 -38 -34 -32 begins 2 cách
-39 -35 -40 -38 begins 2 ngày
-30 -20 -40 -23 begins 2 thị
-39 -40 -40 -40 begins 2 vụ
-40 -39 -38 -34 begins hồi tôi
-33 -30 -40 -31 begins năm ngoái
-37 -31 -40 -30 begins thưa các
-40 -34 -28 -35 begins thời gian
-31 -16 -40 -8 behind agree
6 -28 -40 9 behind first question
-12 1 -40 -18 behind on line comment
-40 -28 -28 -22 clause 2
-40 -37 -37 -36 ends 1 huyện
-40 -29 -31 -32 ends 1 tháng
-2 -36 -40 0 ends 2 ai
-40 -38 -40 -35 ends 2 chuyện
-8 -40 -2 -32 ends 2 cũng
-40 -35 -37 -34 ends 2 huyện
-16 -40 -3 -14 ends 2 một
-24 -40 -39 -35 ends 2 phát
-31 -40 -38 -35 ends 2 số
-39 -40 -38 -37 ends 2 thôn
-39 -40 -38 -37 ends 2 tiếng
-24 -40 -10 -29 ends 2 xin
-40 -39 -33 -35 pair # chưa
-40 -36 -32 -34 pair # câu
-23 -40 -33 -36 pair # của
-33 -40 -36 -19 pair # ghi
-16 -16 -40 -24 pair # điều
-40 -40 -30 -34 pair : trang
-40 -34 -37 -37 pair ai .
-11 -27 -40 0 pair anh chị
-40 -34 -31 -33 pair b :
-22 -19 -40 -34 pair bí thư
-32 -33 -40 -32 pair bỏ qua
-40 -38 -38 -33 pair chủ nhiệm
12 -40 -39 -18 pair câu “”
40 -3 -5 4 pair còn lại
-40 -33 -33 -30 pair dòng .
40 30 20 -1 pair em thấy
-40 -35 -29 -36 pair gian :
-40 -39 -38 -34 pair hồi tôi
-38 -37 -31 -40 pair không ghi
-40 -37 -40 -39 pair ký :
-40 -29 -33 -33 pair liên quan
-40 -39 -37 -35 pair nhất #
-40 -37 -36 -35 pair nhất :
-37 -40 -37 -30 pair sau cùng
-38 -38 -40 -32 pair sơn ,
-40 -38 -35 -35 pair thanh lâm
40 38 -9 -3 pair tán thành
2 40 -3 4 pair tôi phản
-40 -34 -38 -23 pair tỉnh bình
-25 -38 -40 -32 pair đi ,
3 -39 -40 -24 pair đọc dự
-37 -39 -40 -37 pair đồng nào
-9 -40 -36 -23 pair “” ở
-40 -31 -12 -22 word bữa
-26 -15 -25 -40 word chờ
-5 1 4 -40 word chủ
-2 -7 -40 -18 word cùng
-40 -38 -38 -35 word dừa
-40 -35 -40 -31 word giỏi
-40 -39 -39 -33 word gánh
-40 -39 -37 -25 word gốc
-27 -12 -40 -32 word khóa
-37 -29 -27 -40 word kính
-19 -23 -40 -36 word ngồi
-34 -16 -40 -33 word phó
-24 -38 -40 -34 word quên
-16 -37 -40 -15 word tiếp
-3 -5 -40 -7 word trọng
36 40 13 22 word tôi
-32 -40 3 -13 word xem
-21 -40 -4 -9 word xóa
-11 -7 -40 -19 word đ
-39 -37 -40 -34 word đôi
-28 -39 -36 -32 before ends 3
-39 -34 -34 -38 before ends 4
-39 -36 -39 -34 before ends á
-16 -2 -39 -17 before on line first disagree
-21 -39 -35 -15 begins 0 [
-37 -39 -35 -34 begins 1 c
-34 -36 -39 -34 begins 1 cũ
-24 -39 -38 -32 begins 1 nghe
-39 -32 -35 -33 begins 2 -
-21 -37 -39 -16 begins 2 biết
-26 -37 -39 -35 begins 2 bản
-25 -17 -39 -12 begins 2 mà
-36 -38 -39 -27 begins 2 nước
-39 -37 -37 -31 begins 2 qua
-39 -37 -37 -34 begins 2 tế
12 8 -39 -21 begins 2 ý
-38 -39 -36 -37 begins người ghi
-39 -37 -38 -36 behind ends 7
15 -39 -36 -8 behind ends :
-39 -35 -35 -32 behind ends ”
-26 -25 -30 -39 behind on line agree
-37 -37 -39 -36 ends 0 vân
-27 -39 -30 -34 ends 1 a
-39 -35 -37 -32 ends 1 cười
-39 -36 -36 -34 ends 1 cụ
-37 -39 -39 -36 ends 1 hai
-39 -34 -32 -31 ends 1 khách
-26 -39 -36 -33 ends 1 sao
-38 -37 -39 -31 ends 1 ts
-11 -39 -39 -17 ends 1 đâu
-39 -36 -37 -33 ends 1 đề
-17 -35 -39 -8 ends 1 ạ
-39 -37 -34 -32 ends 2 dám
-38 -36 -39 -36 ends 2 gửi
-4 -37 -39 -29 ends 2 kiến
-39 -29 -35 -21 ends 2 phường
39 -11 -9 15 ends 2 phải
-39 -38 -36 -37 ends 2 trang
-39 -39 -39 -36 ends 2 đoàn
0 -18 -36 -39 line from end 3
-23 -39 -36 -35 pair # bà
-15 -39 -34 -4 pair # có
-38 -33 -39 -35 pair # h
-33 -38 -32 -39 pair # tại
-39 -32 -36 -34 pair , cán
-18 -39 -30 -20 pair , mục
0 -1 -39 9 pair : #
-27 -39 -34 -32 pair a .
-39 -37 -37 -34 pair biểu :
-39 -37 -34 -34 pair bảo phải
-39 -35 -38 -33 pair bỏ đi
-10 -39 -38 -23 pair chi bộ
-39 -39 -38 -39 pair chứ không
-23 -16 -22 -39 pair chữ “”
-32 -39 -38 -39 pair có câu
-21 -38 -39 -34 pair cụ thể
-39 -35 -38 -30 pair của một
-29 -36 -39 -33 pair ghi lại
-39 -37 -35 -34 pair giá .
-37 -39 -39 -37 pair giờ .
-30 -39 -36 -35 pair gạch đầu
-39 -34 -32 -31 pair khách .
-6 -39 -1 -11 pair không phải
4 39 -12 -4 pair không đồng
-19 -39 -14 -30 pair kiến gì
-39 -35 -39 -38 pair kính gửi
39 -3 -1 1 pair là phải
-13 -36 -39 -34 pair làm gì
-39 -34 -28 -29 pair nghe đồng
-39 -37 -39 -32 pair nghề .
-38 -39 -36 -37 pair người ghi
-38 -39 -36 -22 pair nào về
-15 -39 -31 -12 pair phần thứ
-3 -39 -36 -30 pair quá .
-33 -38 -9 -39 pair sách .
-34 -39 -38 -34 pair thì cũng
-37 -39 -32 -32 pair thảo chưa
-37 -34 -39 -34 pair tiền .
-27 -39 -39 -33 pair trường .
-37 -39 -35 -35 pair trường tôi
-38 -37 -39 -31 pair ts .
-2 -8 -39 -33 pair tôi làm
-38 -37 -39 -32 pair việc .
-34 -39 -37 -37 pair vân ,
-30 -39 -36 -35 pair đầu dòng
-34 -37 -39 -33 pair địa điểm
-36 -39 -33 -21 pair định #
-39 -37 -34 -34 pair định xin
-25 -38 -39 -32 pair đừng để
-17 -35 -39 -30 pair ạ .
0 -39 -35 4 pair “” thì
-26 -39 -15 -18 word iii
-17 -39 -38 -20 word k
-9 -9 -39 -28 word kia
-5 -39 -38 -15 word luôn
-39 -38 -38 -33 word lá
-36 -38 -39 -30 word lược
6 -39 -2 3 word lời
-8 -36 -39 1 word lực
-28 -39 -12 -30 word ngoại
-24 -39 -37 -35 word phủ
-14 -15 -39 -22 word quản
-16 -17 -39 -11 word triệu
-39 -37 -39 -27 word tây
-39 -29 -28 -31 word tọa
-35 -37 -39 -35 word tử
-39 -12 -33 -15 word ô
-39 -37 -38 -35 word đích
-23 -39 -21 -14 word đưa
-17 -39 -14 -25 word ủy
-38 -22 -22 -7 before ends ?
-38 -32 -38 -31 begins 0 bữa
-35 -36 -38 -30 begins 0 cán
-38 -34 -34 -30 begins 0 mười
-37 -38 -38 -36 begins 0 nghề
-34 -34 -38 -33 begins 0 đơn
-38 -37 -38 -33 begins 1 chương
-9 -23 -38 -16 begins 1 là
-37 -38 -38 -34 begins 1 quê
-32 -35 -38 -35 begins 1 sách
-38 -31 -30 -32 begins 1 vân
-18 -38 -20 -32 begins 1 xã
-19 -6 -38 -31 begins 2 ba
-14 -38 -36 -29 begins 2 chỗ
-34 -32 -38 -29 begins 2 những
-38 -36 -34 -35 begins 2 thông
-8 -38 -35 -1 begins 2 thảo
-38 -34 -20 -32 begins 2 trên
-35 -36 -38 -30 begins cán bộ
-37 -38 -33 -31 begins hai là
-34 -32 -38 -31 begins hội nghị
-36 -38 -33 -29 begins tôi là
-38 -34 -37 -33 begins tôi tên
-35 -35 -38 -32 begins địa điểm
-38 -38 -38 -32 begins đừng để
-11 -38 -3 -4 behind ends 0
-2 -29 -38 -30 behind ends m
-37 -37 -38 -33 behind ends v
-38 -35 -34 -32 behind ends |
6 -8 -11 -38 ends 0 !
-36 -36 -38 -33 ends 0 kiến
-38 -33 -34 -30 ends 1 ,
-37 -37 -38 -33 ends 1 chủ
-38 -30 -30 -28 ends 1 dòng
-34 -34 -38 -35 ends 1 lớp
-35 -33 -38 -30 ends 1 nhé
-38 -32 -33 -30 ends 1 nông
-38 -33 -35 -33 ends 1 quan
-33 -32 -38 -31 ends 1 sáng
-38 -37 -32 -32 ends 1 đảng
-38 -38 -38 -36 ends 1 ủy
0 -38 -35 -30 ends 2 :
-38 -33 -33 -32 ends 2 bị
-38 -36 -36 -36 ends 2 dung
-37 -35 -38 -37 ends 2 sở
-19 -12 -22 -38 ends 2 ý
-7 -38 -32 -25 ends 2 để
-26 -38 -27 -25 named
-38 -34 -26 -14 pair # đoạn
-36 -18 -34 -38 pair , điểm
-15 -34 -38 -15 pair - #
-38 -33 -32 -34 pair : góp
-29 -38 -35 -33 pair : nhà
-38 -38 -37 -35 pair : năm
-38 -37 -37 -30 pair cháu nội
-28 -26 -38 -27 pair chúc các
1 6 1 38 pair có được
-38 -38 -30 -31 pair của phần
-27 -36 -38 -32 pair dài ,
-38 -31 -32 -30 pair dịch vụ
-36 -35 -38 -37 pair hành khách
-38 -33 -36 -29 pair hưu ,
-6 -10 -38 -30 pair không ai
-38 -34 -32 -29 pair làm nghề
-38 -36 -36 -32 pair mặt #
-37 -35 -38 -32 pair mẹ tôi
-38 -36 -31 -33 pair người thì
-33 -38 -34 -33 pair như không
-32 -38 -33 -30 pair nói rõ
3 -38 4 -28 pair năm nay
38 0 0 4 pair phải .
-36 -36 -38 -33 pair quê tôi
-38 -34 -34 -34 pair rút lại
-33 -30 -27 -38 pair rồi ai
-38 -32 -34 -32 pair thay ,
-4 -38 -5 -26 pair thảo .
-33 -38 -34 -35 pair thảo luật
-38 -36 -38 -33 pair thủy sản
-28 -35 -38 -34 pair tin ,
-38 -36 -38 -36 pair tôi gửi
-36 -38 -33 -31 pair vân .
-19 -38 0 -7 pair văn bản
-36 -38 -35 -33 pair vậy mà
-38 -33 -37 -31 pair với tôi
-26 -38 -38 -30 pair xin góp
-22 -37 -38 -33 pair xin nói
-37 -37 -38 -36 pair đâu có
-24 -38 -35 -28 pair được rồi
-17 -38 -33 -25 pair để nguyên
-36 -38 -34 -33 pair đồng một
-36 -35 -38 -20 pair đồng vân
-37 -38 -37 -34 pair ảnh :
6 -8 -11 -38 word !
-30 -18 -38 -12 word b
-37 -20 -38 -35 word cát
-1 -6 -38 -29 word dài
-13 -38 -15 -26 word dạy
-38 -21 -23 -29 word ghi
-28 -38 -36 -35 word hưu
-31 -37 -38 -23 word khai
-38 -36 -21 -18 word kéo
-20 -11 -38 -23 word luận
38 18 -2 17 word là
-38 -17 -28 -8 word lên
-16 -38 -4 -31 word lưu
-35 -22 -38 -33 word miền
-16 -31 38 -32 word mong
-36 -38 -36 -29 word mô
-36 -38 -36 -33 word nhầm
-38 -18 -27 -35 word nơi
-30 -38 -21 -26 word phòng
-28 -38 -36 -29 word sướng
20 -38 6 -25 word từng
-35 -37 -38 -33 word van
15 18 7 38 word vậy
-35 -38 -34 2 word án
-37 -34 -33 -33 before ends ã
-37 -34 -31 -32 begins # điểm
-1 -34 -37 -10 begins 0 chị
-5 -37 -37 -16 begins 0 câu
-20 -31 -37 -34 begins 0 hôm
-34 -37 -35 -34 begins 0 kết
-9 -9 -37 -34 begins 0 phần
-5 -37 5 7 begins 0 xin
-10 -14 -37 -16 begins 0 đại
-27 -37 -36 -30 begins 0 •
-31 -32 -37 -29 begins 1 già
-26 -35 -37 -14 begins 1 hội
-2 -37 -33 -32 begins 1 người
-37 -35 -37 -33 begins 1 phòng
-8 -33 -37 -30 begins 1 trước
-7 -7 -37 -31 begins 1 văn
-20 -35 -37 -29 begins 2 hai
-28 -37 -37 -32 begins 2 xe
-23 -7 -37 -36 begins 2 đồng
-35 -33 -37 -36 begins kính gửi
-36 -37 -32 -36 begins thứ tư
-7 -37 -5 -32 begins ý kiến
-23 -37 -18 -9 behind ends 1
-36 -35 -37 -32 ends 0 lâm
-36 -37 -23 -33 ends 1 cho
-37 -33 -32 -34 ends 1 hiện
-11 -13 -37 -28 ends 1 khác
-36 -31 -37 -31 ends 1 nà
3 -34 -37 -30 ends 1 nữa
-35 -35 -37 -35 ends 1 thể
-34 -37 -33 -32 ends 1 triệu
-36 -37 -14 -31 ends 1 viên
-10 -33 -37 -25 ends 2 bỏ
33 -37 -10 -19 ends 2 là
-31 -31 -37 -30 ends 2 lời
-11 -37 -36 -13 ends 2 mà
-34 -37 -35 -37 ends 2 mục
-36 -37 -35 -29 ends 2 nghe
-8 -9 -37 -8 ends 2 nói
-30 -37 -7 -26 ends 2 được
3 23 -37 13 pair # năm
0 -30 -37 2 pair # tháng
-24 -12 -37 -12 pair # và
-27 -37 -35 -33 pair , sau
-26 -30 -37 -28 pair , đến
-36 -32 -37 -32 pair - -
-32 -32 -37 -25 pair . ý
-37 -33 -36 -32 pair ba .
-35 -35 -37 -30 pair ba là
-37 -33 -14 -23 pair bán trú
-37 -36 -33 -31 pair bỏ luôn
-27 -33 -37 -35 pair chi hội
-37 -31 -29 -29 pair chí ,
-37 -33 -31 -29 pair chỉ là
-33 -37 -37 -31 pair chữ ấy
8 -32 -37 -22 pair có gì
-37 -37 -33 -33 pair có viết
-37 -34 -35 -30 pair cười .
-37 -35 -33 -34 pair cụm từ
-37 -35 -34 -31 pair giấy tờ
-36 -33 -37 -34 pair gửi tiểu
-37 -35 -26 -32 pair hòn dâu
-29 -36 -37 -29 pair hết rồi
-37 -35 -35 -33 pair hội thảo
-37 -36 -31 -32 pair không đủ
-36 -34 -37 -36 pair ký .
-37 -28 -6 -24 pair là #
-37 -37 -32 -32 pair là hết
-37 -31 -32 -32 pair lại #
-37 -36 -37 -34 pair lại “”
-33 -37 -32 -33 pair mặt :
-37 -35 -31 -32 pair mặt trận
-36 -37 -31 -18 pair một phần
-34 -5 -37 -19 pair mục #
-37 -32 -32 -28 pair mục này
-37 -35 -37 -35 pair nghề nghiệp
-24 -33 -37 -32 pair ngân hàng
-35 -32 -37 -31 pair nói chuyện
-35 -37 -35 -31 pair phải thay
-34 -33 -37 -32 pair qua cho
-9 -14 -8 -37 pair rồi .
-37 -30 -31 -32 pair sung một
-37 -35 -33 -31 pair thay “”
-37 -30 -26 -16 pair thu hồi
-15 -32 -37 -30 pair thành “”
-37 -32 -33 -31 pair thư huyện
-34 -37 -33 -32 pair triệu .
-34 -37 -36 -31 pair tôi ba
-36 -37 -37 -16 pair tôi bảo
-13 -22 -37 -1 pair tôi có
-19 -35 -37 -15 pair từ #
-37 -36 -33 -33 pair ý gì
-6 -37 -36 -29 pair đúng ,
-18 -34 -37 -33 pair để các
-35 -27 -37 -9 pair ở bản
-13 13 13 37 word bao
12 10 12 37 word có
-30 -37 -36 -31 word cầm
-19 -37 -26 -31 word dâu
-11 -37 -18 -9 word hà
-34 -35 -37 -33 word hạnh
-3 -2 -37 -33 word lâm
-37 -34 -36 -33 word lẫn
-5 -6 -37 -12 word muối
15 -4 -37 -1 word mừng
-25 -11 -37 -30 word nam
-31 -18 -11 -37 word ngay
-17 -37 -32 -30 word nghiệm
-37 -3 -10 -16 word nghỉ
-37 -37 -34 -30 word nhiễm
-7 -37 10 -1 word phường
-27 -9 -37 -13 word thượng
-33 -36 -37 -27 word tiết
-35 -35 -37 -31 word trai
-10 -37 -12 -5 word trú
-24 -34 -37 -33 word trạch
-37 -34 -9 -29 word tắt
33 37 23 25 word việc
-24 -3 -37 -29 word vui
-37 -28 -30 -26 word út
-37 11 -12 -33 word đối
-37 -32 -37 -17 word đồn
9 -37 -15 -13 word đổi
-27 -37 -36 -30 word •
-35 -35 -37 -31 word →
-30 -36 -17 -19 before disagree
0 -34 -36 -30 before ends o
-34 -30 -36 -31 begins - -
-27 -36 -17 -19 begins 0 bản
-4 -36 -36 -26 begins 0 chủ
-29 -34 -36 -27 begins 0 giờ
-30 -5 -36 -13 begins 0 một
-34 -35 -36 -32 begins 0 phát
-8 -36 -8 -17 begins 0 trang
-9 -36 9 8 begins 1 chỉ
-36 -35 -35 -35 begins 1 cán
-35 -36 -33 -33 begins 1 giao
-36 -32 -34 -31 begins 1 lạc
-32 -35 -36 -30 begins 1 nay
-36 -30 1 1 begins 1 nghị
-36 -34 -34 -31 begins 1 nhà
-36 -32 -36 -31 begins 1 thị
-31 -31 -36 -27 begins 1 đốc
-36 -30 -29 -29 begins 1 đời
-34 -36 -33 -32 begins 2 phiếu
-25 -36 -8 -4 begins 2 về
-7 -14 -27 -36 begins 2 điều
-31 -31 -36 -27 begins giám đốc
-35 -34 -30 -36 begins số #
-36 -35 -31 -32 begins thành phần
-36 -32 -35 -31 begins tôi viết
-13 0 -36 -32 behind on line disagree
10 -24 -36 11 behind question
-34 -30 -36 -31 ends 0 -
-36 -30 -30 -13 ends 1 ai
-23 -36 -17 -34 ends 1 biết
-36 -28 -8 -27 ends 1 có
-36 -24 -28 -28 ends 1 nội
-33 -34 -36 -30 ends 1 thư
-26 -36 -36 -31 ends 1 tế
-14 -34 -36 -28 ends 2 bộ
-36 -27 -32 -28 ends 2 cao
-3 -5 -36 -1 ends 2 chưa
-33 -36 -34 -31 ends 2 chợ
-36 -34 -35 -30 ends 2 dòng
-31 -36 -33 -32 ends 2 lấy
-32 -29 -36 -26 ends 2 rồi
-31 -33 -36 -30 ends 2 sau
-36 -34 -35 -32 ends 2 tham
-36 -31 -27 -28 ends 2 triệu
-36 -33 -32 -33 ends 2 tế
-36 -36 -35 -17 ends 2 đứng
-12 -36 -30 -26 pair # cho
-20 -36 -34 -34 pair # phường
-4 -36 -19 -19 pair , ai
-36 -31 -33 -31 pair , mẹ
-28 -36 -23 -34 pair , thêm
-34 -32 -36 -32 pair , trường
-36 -31 -29 -27 pair , tức
-36 -30 -25 -25 pair : đ
-36 -34 -35 -27 pair bốn mươi
-36 -29 -34 -27 pair cho nghe
-36 -27 -25 -29 pair chủ tọa
-36 -12 -14 -14 pair của tôi
-34 -36 -35 -31 pair hai .
-17 -31 -36 -29 pair huyện ủy
-34 -34 -36 -33 pair hóa .
-24 -36 -34 -30 pair học ,
-27 -36 -2 -29 pair kiến nghị
36 -9 -11 -5 pair là đúng
-34 -36 -35 -33 pair mét ,
-28 -36 -33 -33 pair nghiệp ,
-36 -32 -28 -32 pair nghỉ hưu
-36 -32 -29 -29 pair nói người
4 -33 -36 -28 pair nữa .
-34 -34 -36 -31 pair pháp lý
-36 -28 -28 -31 pair phòng kinh
-36 -36 -11 -26 pair quan tâm
-36 -34 -33 -29 pair quỳ lâm
-34 -32 -36 -30 pair sửa thành
-34 -34 -36 -34 pair thôn khuổi
-34 -36 -34 -31 pair trích đăng
-33 -36 -34 -29 pair tôi rút
-36 -30 -29 -31 pair tố cáo
-33 -31 -36 -28 pair vấn đề
-32 -36 -29 -30 pair vẫn còn
-36 -33 -30 -31 pair vậy thì
-36 -36 -35 -35 pair vậy để
36 -5 1 7 pair với dự
-34 -35 -36 -33 pair xin sửa
-36 -36 -34 -32 pair đầu .
-36 -33 -34 -29 pair đề .
24 36 -5 0 pair đồng tình
-36 -27 -31 -27 pair ơn ạ
9 -36 -1 -2 word biển
-16 -36 -1 -12 word buổi
-1 -36 -36 -31 word bài
-18 -36 -14 -20 word bảng
-14 -36 -6 -13 word bảy
-36 -29 -31 -30 word chấp
-35 -35 -36 -33 word dán
7 -36 -26 7 word hiệu
-36 -28 -30 -30 word huỳnh
-17 -36 -5 3 word hồ
31 6 16 36 word hộ
12 -36 -12 2 word hợp
-36 -34 -33 -31 word kiều
36 -17 -18 11 word lòng
8 -36 15 4 word lớp
-36 -35 -35 -33 word may
-36 -32 -31 -29 word mã
-35 -35 -36 -29 word ngàn
36 10 -9 5 word nhất
-16 -36 -16 -4 word phao
-35 -32 -36 -29 word phóng
-17 -36 -33 -29 word phùng
36 19 -25 -17 word rất
-36 -31 -10 -29 word thuật
-19 -36 -34 -31 word trích
-9 -15 -36 -33 word tài
-30 -34 -36 -31 word tục
-34 -36 -33 -33 word vai
-20 -36 -8 1 word đơn
15 -35 -1 -30 before ends )
-35 -35 -35 -32 before ends ê
-17 -31 -9 -35 before suggest
-35 -34 -27 -33 begins # tại
-35 -7 -29 -28 begins 0 dân
-35 -33 -27 -30 begins 0 theo
-35 -22 -23 -23 begins 0 v
2 -8 -35 -4 begins 1 #
5 -27 -35 -3 begins 1 ba
-32 -35 -29 -28 begins 1 ii
-29 -33 -35 -29 begins 1 kể
-21 -35 -22 -16 begins 1 nước
-30 -35 -32 -33 begins 1 phụ
-35 -33 -33 -31 begins 1 tọa
-35 -33 -34 -31 begins 1 y
-31 -30 -35 -27 begins 2 cô
-7 -35 -33 -22 begins 2 em
-24 -35 -10 -33 begins 2 nghị
-33 -35 -32 -30 begins 2 thiếu
1 -35 -13 5 begins 2 thì
-35 -31 -27 -30 begins 2 tại
-30 -32 -35 -31 begins 2 vị
-20 -35 -31 -16 begins 2 vừa
-33 -34 -35 -29 begins 2 đoàn
-29 -28 -35 -27 begins 2 đông
-31 -35 -18 -30 begins 2 đề
-35 -33 -33 -31 begins chủ tọa
-16 -29 -35 -30 behind ends t
-2 12 -35 -31 behind on line first disagree
-10 -35 -30 -19 clauses 3
-35 -28 -34 -30 ends 0 hội
-33 -33 -35 -32 ends 0 không
-32 -32 -35 -30 ends 0 sơn
-35 -27 -33 -30 ends 0 ủy
0 -30 -35 -35 ends 0 “”
-35 -28 -31 -30 ends 1 bạn
-35 -32 -31 -30 ends 1 chí
-34 -35 -35 -28 ends 1 chờ
-33 -32 -35 -27 ends 1 ghi
-4 -4 -35 1 ends 1 gì
-18 -35 -30 -29 ends 1 lý
-35 -30 -24 -25 ends 1 lượt
-7 -35 -13 -9 ends 1 lần
-35 -33 -30 -31 ends 1 mục
-35 -35 -34 -30 ends 1 nghĩa
-35 -33 -34 -28 ends 1 nha
-35 -32 -31 -31 ends 1 phường
35 -3 -4 -5 ends 1 phải
-35 -34 -34 -35 ends 2 (
-27 -31 -35 -27 ends 2 chính
-35 -31 -32 -12 ends 2 chỉ
-34 -33 -35 -33 ends 2 cụ
2 -35 -3 -8 ends 2 dự
-10 -35 -5 -12 ends 2 gì
-35 -33 -33 -29 ends 2 góp
-35 -34 -33 -30 ends 2 lúc
-35 -30 -29 -16 ends 2 lạc
-10 -35 -16 -7 ends 2 lại
-11 -31 -35 0 ends 2 mấy
-35 -33 -30 -28 ends 2 mỗi
-11 -4 -33 -35 ends 2 như
-14 -35 -9 -9 ends 2 ra
-35 -35 -18 -27 ends 2 trước
-11 -35 -3 -30 ends 2 về
-32 -32 -35 -29 ends 2 đơn
9 11 35 25 length 4
-2 -10 -35 -12 line 1
-34 -35 -15 -10 pair # không
-35 -33 -34 -30 pair , báo
-35 -30 -32 -25 pair , bản
-35 -35 -30 -32 pair , nhiều
-35 -35 -34 -30 pair , sáng
35 -13 18 -8 pair , đừng
-24 -25 -35 -25 pair . về
-35 -34 -29 -27 pair : ghi
-31 -35 -33 -30 pair b ,
-27 -33 -35 -31 pair biên phòng
-21 -35 -16 -34 pair biết .
-32 -11 -35 -30 pair bỏ hẳn
-31 -29 -35 -28 pair cho đúng
-35 -35 -34 -33 pair cho đỡ
-34 -35 -29 -28 pair của mục
-35 -26 -29 -27 pair của tiểu
-35 -29 -24 -25 pair dân tộc
-35 -30 -31 -31 pair giảm #
-35 -26 -28 -17 pair hoạt động
-35 -28 -29 -31 pair hôm qua
-35 -35 -35 -30 pair lo .
35 27 -1 1 pair là vừa
-35 -31 -29 -29 pair lên đầu
-33 -18 -35 -32 pair lấy đâu
-35 -29 -29 -31 pair mục :
-35 -34 -35 -32 pair mục đích
5 -35 -28 -11 pair nghị định
-17 -34 -35 -17 pair ngày #
-16 -16 -34 -35 pair nhiệm vụ
-31 -30 -35 -27 pair nhé .
-35 -30 -28 -25 pair phút .
-31 -35 -33 -32 pair phải “”
-35 -6 -27 -31 pair phần a
-11 -24 -35 14 pair soạn thảo
-22 -35 -32 -26 pair tham gia
-34 -31 -35 -30 pair thay chữ
-35 -34 -30 -30 pair thiếu hẳn
-35 -35 -35 -32 pair thành một
-35 -31 -33 -30 pair trưởng ,
-13 -35 -10 1 pair trả lời
-32 -34 -35 -29 pair trọng tâm
-35 -33 -28 -28 pair ty cổ
-24 -34 -35 -26 pair tôi được
-23 -34 -35 -31 pair tôi đề
-35 -10 -24 -35 pair tại khoản
-35 -33 -32 -29 pair việt nam
-30 -28 -35 -24 pair vt ,
-35 -29 -25 -27 pair xong ,
-30 -35 -18 -7 pair áo phao
-30 -14 -35 -19 pair đâu ra
-22 -32 -35 -35 pair đơn vị
-33 -35 -31 -32 pair đầu ,
-4 -22 -35 -20 pair ơn các
-19 -35 -10 -3 pair ở trang
35 -18 -19 4 pair ủng hộ
-35 -32 -31 -32 pair “” ;
-35 -28 -26 -12 pair “” mà
-29 -35 -30 -21 pair “” trong
-34 -32 -35 -32 word bận
-35 -6 -35 -27 word chiều
-35 -35 -34 -32 word chép
-35 -7 -32 -32 word chết
-10 -35 -2 -18 word coi
-34 -24 -28 -35 word cuối
22 26 35 13 word cái
-31 -34 -35 -32 word dan
-4 -10 -35 -23 word khó
-35 -34 -35 -32 word khóc
-32 -32 -35 -30 word kt
-9 -35 -33 -9 word kế
35 23 -5 12 word lớn
7 -35 25 0 word mở
-29 -35 -33 -8 word nguồn
-32 -20 -35 -31 word núi
-20 -19 -16 -35 word quốc
-35 -33 -35 -30 word rà
-35 -33 -30 -29 word stt
-35 -35 -32 -28 word sôi
-22 7 -35 -10 word thương
-33 -31 -35 -35 word thắm
-21 -33 -35 -24 word thủ
-26 -35 -34 -32 word tả
11 9 35 20 word tỉnh
-35 -29 -24 -25 word tộc
-34 -34 -35 -33 word yêu
-31 -35 -7 -31 word ánh
-35 -28 -30 -28 word âu
-32 -35 -35 -17 word đài
-31 -35 -33 -33 word đỡ
35 -18 -19 4 word ủng
4 -33 -34 -6 before ends i
-7 5 -34 -7 before on line disagree
-34 -33 -30 -31 begins 0 bảng
-32 -33 -34 -30 begins 0 hàng
-33 -30 -34 -32 begins 0 họ
-29 -33 -34 -26 begins 0 thêm
-12 -32 -34 -30 begins 0 thế
-34 -34 -31 -30 begins 0 đã
-34 -32 -31 -27 begins 0 đến
-32 -31 -34 -27 begins 1 giáo
-29 -32 -34 -28 begins 1 hai
-34 -2 -32 -8 begins 1 khoản
3 -34 -31 -23 begins 1 phần
-34 -32 -34 -31 begins 1 sở
-34 -33 -33 -29 begins 1 ty
6 -34 -28 -24 begins 1 điểm
-32 -32 -34 -32 begins 1 ấy
-9 -32 -34 -29 begins 2 bộ
-33 -34 -32 -28 begins 2 cuối
-34 -31 -32 -29 begins 2 sau
-31 -28 -34 -24 begins 2 sách
-34 -33 -33 -29 begins công ty
-33 -29 -34 -30 begins tổ trưởng
-30 -28 -34 -31 begins ở bản
-34 -32 -33 -30 behind ends ế
-4 -8 -34 -5 changes 4
-5 -33 -34 -28 elsewhere suggest 2
21 15 18 -34 ends 0 .
-31 -30 -34 -28 ends 0 giang
-32 -34 -32 -28 ends 1 chuyện
-33 -34 -30 -27 ends 1 hiệu
-34 -34 -33 -29 ends 1 kết
-34 -33 -32 -31 ends 1 luận
-22 -13 -34 -27 ends 1 nguyên
-33 -34 -30 -31 ends 1 vụ
-9 -34 -3 -3 ends 2 hết
-34 -29 -30 -30 ends 2 mua
32 34 21 21 length 5
23 34 29 27 length 6
-20 -31 -17 -34 lines 5
-8 -34 -27 -31 pair # cũng
-34 -34 -25 -31 pair ( phần
-29 -34 -28 -30 pair ) nói
-12 -34 -11 -9 pair , chỉ
34 -9 -9 1 pair , thấy
-34 -32 -31 -27 pair : ông
-34 -28 -29 -26 pair ba :
-31 -33 -34 -21 pair bến cây
-33 -34 -26 -28 pair bỏ khoản
-32 -34 -30 -29 pair bỏ điều
-31 -29 -34 -27 pair chứ .
-34 -31 -31 -30 pair các cơ
-34 -31 -32 -32 pair các em
-34 -26 -30 -26 pair các điểm
-34 -33 -31 -29 pair có bốn
-31 -30 -34 -30 pair có lần
-34 -29 -31 -26 pair cấp xã
-34 -28 -25 -27 pair của bộ
-34 -29 -26 -29 pair hành vi
-34 -22 -20 -24 pair khoản :
-34 -34 -30 -22 pair không cho
3 -23 -34 -3 pair kinh tế
-34 -30 -31 -28 pair kết thúc
-18 -14 -34 -30 pair lại ,
34 -7 20 1 pair lần này
-34 -4 -29 -22 pair lộc vân
-29 -31 -34 -32 pair lời ,
-31 -31 -34 -30 pair mà có
-33 -33 -34 -31 pair mười một
-34 -32 -33 -30 pair ngày trước
-31 -31 -34 -28 pair nhà chờ
-34 -32 -33 -34 pair những điều
-33 -31 -34 -27 pair phóng viên
-34 -30 -32 -30 pair quan .
-32 -34 -32 -29 pair rộng #
-32 -34 -29 -31 pair tháng ,
-10 -34 -8 -8 pair thứ ba
34 4 8 10 pair trí toàn
-33 -31 -34 -28 pair tôi kể
34 -13 -10 -1 pair tôi mừng
-23 -34 -34 -28 pair tôi nhớ
34 20 -15 9 pair tôi thấy
-29 -32 -34 -28 pair tôi tên
-6 -33 -34 -28 pair tôi đi
-34 -29 -32 -26 pair tắt dự
-34 -29 -30 -26 pair tọa :
-32 -34 -29 -31 pair vụ .
-29 -34 -19 -31 pair xe máy
-15 -34 -27 -30 pair điểm c
-32 -31 -34 -27 pair đánh máy
-33 -31 -27 -34 pair đình chỉ
34 5 3 8 pair đúng rồi
-34 -32 -28 -31 pair ở cuối
-34 -28 -31 -26 pair ủy ,
18 12 16 -34 word .
-33 -32 -34 -29 word @
-32 -32 -34 -29 word chăn
-28 -34 -30 -32 word chất
-31 -34 -14 -22 word cuốn
-2 -30 -34 -8 word cứu
-2 -34 -7 -23 word dao
10 -34 -34 -10 word dung
-34 -30 -28 4 word dẫn
13 1 -34 17 word khi
-24 -34 -25 -24 word khiêm
-34 -33 -32 -30 word khiếu
-16 -34 -14 -8 word kinh
-30 -33 -34 -29 word kịp
-34 -30 -31 -28 word lũng
-32 -29 -34 -29 word lẻ
-34 -31 -29 -28 word lữ
-34 -34 -32 -32 word muộn
-22 -34 -11 -7 word mạng
-31 -31 -34 -31 word nghen
-34 -15 -12 -17 word sang
-4 -4 -34 16 word sao
-7 -34 -3 -25 word song
-29 -30 -34 -28 word sùng
-34 -34 -30 -32 word sầm
-34 -30 -31 -28 word thúc
-34 -31 -2 0 word tàu
-16 -34 -31 -29 word tải
-13 -33 -34 -27 word tờ
29 18 8 34 word vì
-5 -34 -4 2 word vùng
-1 5 -34 1 word đang
17 22 34 9 word đi
2 -3 -34 -1 word đêm
-34 -17 -30 -31 word đổ
-27 -32 -33 -15 before ends t
-1 -33 -22 -4 begins # /
19 9 33 23 begins 0 -
-9 -33 -32 -29 begins 0 chữ
10 -33 -28 7 begins 0 con
-22 -25 -33 -9 begins 0 cô
-17 -33 -30 -24 begins 0 cũng
-23 -15 -33 -29 begins 0 phòng
-33 -32 -30 -29 begins 0 phụ
-17 -33 -29 -27 begins 0 riêng
-6 -29 -33 -5 begins 0 tổ
-25 -32 -33 -31 begins 0 đối
-26 -26 -33 -27 begins 1 chào
-12 -33 -31 -27 begins 1 họp
-31 -29 -33 -29 begins 1 lập
-33 -32 -30 -29 begins 1 lục
-33 -33 -31 -32 begins 1 thật
-33 -31 -33 -32 begins 1 và
-33 -32 -33 -27 begins 1 xưa
-33 -27 -30 -29 begins 1 án
-30 -30 -33 -28 begins 1 đường
0 -33 -29 -14 begins 1 định
-5 -33 -33 -15 begins 2 (
-9 -31 -33 -27 begins 2 cháu
-33 -27 -27 -28 begins 2 chức
-33 -21 -25 -21 begins 2 họp
13 -33 -14 5 begins 2 khoản
-33 -30 -4 -24 begins 2 làm
-18 -33 -32 -30 begins 2 thôn
33 21 3 7 begins 2 tán
-10 -32 -33 -8 begins 2 văn
-31 -30 -33 -30 begins em xin
-32 -33 -33 -33 begins nghề nghiệp
-33 -32 -30 -29 begins phụ lục
-33 -28 -32 -26 begins trên đây
-19 -32 -33 -27 begins việc thứ
-33 -27 -31 -28 begins đảng bộ
13 -33 2 -8 behind ends !
2 -32 -9 -33 behind ends h
-33 -27 -31 -28 behind ends à
-19 -13 -33 -22 behind on line
-14 -30 -26 -33 changes 3
-24 -21 -33 -23 ends 0 nghị
-33 -18 -17 -17 ends 1 chính
-30 -33 -30 -28 ends 1 cát
-19 -16 -18 -33 ends 1 cả
-33 -32 -24 -18 ends 1 học
-33 -33 -32 -31 ends 1 hồi
2 -33 -30 -24 ends 1 nhất
-33 -33 -29 -30 ends 1 phí
-33 -29 -27 -23 ends 1 phút
-33 -32 -33 -28 ends 1 quốc
-1 1 -3 -33 ends 1 rồi
-14 -33 -31 -28 ends 1 trang
-33 -33 -30 -26 ends 1 tác
-33 -29 -33 -29 ends 1 việt
-27 -29 -33 -23 ends 1 xét
-29 -33 -28 -31 ends 1 đoạn
-5 -33 -5 -21 ends 2 ba
-16 -32 -33 -26 ends 2 cấp
-30 -33 -27 -26 ends 2 hơi
-32 -33 -24 -31 ends 2 lên
-31 -31 -33 -30 ends 2 nghiệp
-33 -33 -33 -29 ends 2 nông
-31 -30 -33 -29 ends 2 sức
-21 -33 -32 -9 ends 2 thông
-16 -31 -33 -31 ends 2 từ
-14 -1 -33 -7 ends 2 đồng
-9 -31 -33 -26 pair , cái
-31 -33 -27 -26 pair , già
-33 -31 -27 -27 pair , hiện
-33 -31 -28 -8 pair , một
2 0 -33 -27 pair , phải
-32 -33 -15 -31 pair , thành
-16 -30 -33 -23 pair , từ
-11 -33 -31 -26 pair : có
-12 -33 -15 -29 pair anh em
-27 -33 -14 -30 pair cao ,
-33 -30 -29 -29 pair chép lại
-33 -32 -30 -27 pair chí có
-33 -26 -29 -27 pair chấp hành
-30 -33 -30 -29 pair chỉ #
-27 -33 -30 -29 pair cái gì
-33 -29 -28 -11 pair có hai
-6 -33 -25 -26 pair có mặt
-7 -9 -33 1 pair gì .
-27 -33 -33 -26 pair gạo ,
-33 -31 -31 -26 pair hai buổi
-29 -33 -28 -28 pair hơn #
-21 -33 -28 -31 pair không được
-33 -31 -31 -27 pair khẩu ,
-33 -25 -28 -28 pair kim trạch
-22 -31 -33 -30 pair kiện ,
-29 -33 -27 -11 pair là chỗ
-32 -30 -33 -26 pair làm văn
-33 -29 -24 -24 pair lượt .
33 -18 13 -6 pair lắm ,
-32 -28 -33 -25 pair mà tôi
-31 -33 -32 -27 pair mấy năm
-33 -30 -29 -23 pair một ,
-31 -31 -33 -29 pair một năm
33 -2 -1 7 pair mừng lắm
-32 -32 -33 -27 pair nghĩa .
-3 -22 -33 -22 pair nghị sửa
-33 -32 -30 -26 pair người từ
-33 -32 -28 -29 pair năm năm
-28 -31 -33 -31 pair pháp luật
-33 -29 -29 -27 pair sao .
-32 -33 -28 -20 pair sao không
-28 -33 -14 -30 pair sau chữ
-33 -27 -30 -28 pair sở văn
-32 -33 -33 -30 pair sửa điều
-32 -33 -30 -28 pair thì thôi
-33 -32 -29 -30 pair tiêu “”
-33 -28 -32 -26 pair trên đây
-33 -27 -30 -30 pair tên :
-6 -32 -33 -24 pair tôi ,
-30 -29 -33 -28 pair tôi ghi
-33 -32 -32 -27 pair tỉnh lấy
-17 -33 -31 -30 pair viết về
-19 -32 -33 -27 pair việc thứ
33 0 -3 20 pair vậy là
-32 -32 -33 -28 pair xin hết
-33 -33 -32 -13 pair ô tô
-31 -12 -33 -25 pair ý ,
-33 -32 -29 -29 pair đinh công
-30 -33 -26 -28 pair điều khoản
-33 -31 -25 -29 pair điện ,
-30 -29 -33 -29 pair điện tử
-28 -29 -33 -29 pair đò bến
-33 -32 -29 -26 pair đảng .
-25 -33 -31 -31 pair đọc không
-32 -33 -8 -25 pair ở bến
-15 -33 -33 -26 pair “” thành
-33 -31 -33 -31 word bánh
-33 -32 -21 -31 word bóng
-25 -10 -22 -33 word bỏ
-26 -33 -12 -27 word chín
26 -33 1 -29 word cảm
-28 -33 -12 -17 word cột
-33 -23 -5 0 word dụng
-15 -31 -32 -33 word ghế
-11 -33 -6 -27 word gặp
-25 -31 -33 -20 word gồm
3 -31 -33 14 word hiểu
33 -2 0 0 word hài
-16 -33 -15 -18 word hát
-15 -33 -11 -30 word iv
-29 -29 -33 -27 word khau
-33 -30 -31 -26 word khôi
-33 -33 -16 -19 word lũ
-32 -33 -33 -30 word lường
-5 -33 -31 -9 word lịch
-33 -30 1 -26 word mời
-33 -1 -24 -31 word ngập
-13 -5 -33 -24 word nhẹ
-13 -33 -2 -30 word nhớ
-1 -33 -29 -28 word phương
-8 -33 -8 -11 word phạm
-33 -30 -11 -24 word quen
-32 -33 -10 -18 word quán
3 5 -33 3 word rõ
-32 -33 -31 -26 word soi
-19 -33 8 21 word sách
-33 -12 -5 -9 word sống
33 20 0 22 word thiệt
-33 -2 -33 -21 word truyền
-27 -13 -33 -29 word trông
-14 -26 -33 -24 word tuyên
-18 -33 -14 -21 word tác
-31 -30 -33 -30 word tấm
-33 -4 -16 -17 word vị
-11 -33 -5 -27 word xuất
-6 -2 -33 -30 word |
-18 -33 -33 -31 word đẳng
9 7 -33 -1 word đủ
-33 -31 -29 -30 word …
-15 -29 -32 -30 before ends 0
-32 -31 -30 -28 begins 0 lê
-29 -32 -28 -16 begins 0 sao
-32 -31 -28 -26 begins 0 stt
-32 -29 -31 -26 begins 0 sửa
-24 -31 -32 -31 begins 0 thu
-31 -32 -30 -28 begins 0 tên
-3 -30 -32 -23 begins 0 viết
-6 12 -32 8 begins 0 về
-12 -22 -32 -16 begins 0 đồng
-16 -14 -32 -18 begins 1 /
-32 -31 -24 -28 begins 1 a
10 -27 -32 -21 begins 1 bộ
-9 -31 -32 -9 begins 1 dân
-27 -29 -32 -28 begins 1 học
-13 -29 -32 -27 begins 1 nội
-32 -22 -23 -28 begins 1 với
32 -9 -3 -2 begins 2 biểu
-28 -31 -32 -29 begins 2 bán
-32 -29 -30 -32 begins 2 hiện
-32 -28 -29 -27 begins 2 hà
-18 -32 7 -6 begins 2 kiến
-29 -26 -32 -26 begins 2 kỹ
-30 -32 -30 -26 begins 2 lúc
-18 -31 -32 -31 begins 2 sinh
-23 -28 -32 -5 begins 2 tiêu
-30 -32 -30 -27 begins 2 trình
-30 -32 -28 -27 begins 2 đức
-31 -32 -32 -29 begins em không
-32 -31 -32 -27 begins người ta
-20 -32 -26 -29 begins phần thứ
32 6 13 12 begins tôi thì
-25 -32 -31 -26 begins tôi đã
32 -2 4 7 begins tôi đồng
-32 -31 -31 -27 begins văn phòng
-19 -32 -19 -25 behind
-14 -9 -15 -32 elsewhere disagree 1
-32 -29 -30 -31 ends 0 b
-32 -28 -32 -30 ends 0 khê
-28 -28 -32 -29 ends 0 luận
-32 -30 -32 -28 ends 0 đông
-32 -27 -31 -23 ends 1 ba
-32 -32 -31 -31 ends 1 bảo
-30 -32 -30 -29 ends 1 c
-26 -32 -31 -31 ends 1 dung
-31 -27 -32 -29 ends 1 giúp
-32 -25 -27 -20 ends 1 hỏi
-32 -31 -26 -25 ends 1 một
-12 -26 -32 -23 ends 1 nghe
-32 -29 -27 -27 ends 1 nhau
-32 -31 -30 -31 ends 1 nhiệm
-32 -31 -28 -28 ends 1 nữ
-13 -32 -28 -25 ends 1 phép
-29 -28 -32 -24 ends 1 sở
-27 -23 -32 -25 ends 1 thoại
1 -31 -32 -19 ends 1 thêm
-32 3 -5 -11 ends 1 thôi
-32 -21 -20 -23 ends 1 thường
-28 -28 -32 -28 ends 1 tổ
-32 -28 -29 -26 ends 1 từ
-31 -30 -32 -28 ends 1 xuể
-7 -13 -32 -26 ends 1 ý
-29 -32 -30 -26 ends 1 đường
-32 -31 -30 -10 ends 1 đầu
-32 -31 -32 -30 ends 2 cháu
-15 -32 -29 -25 ends 2 chục
-26 -32 -30 -27 ends 2 hạn
-31 -32 -31 -27 ends 2 hứa
-15 -29 -32 -26 ends 2 khác
-28 -27 -32 -28 ends 2 ký
-5 -31 -32 7 ends 2 mới
-32 -30 -32 -28 ends 2 nơi
-12 -32 -7 -19 ends 2 viết
-32 -25 -22 -6 ends 2 đảng
-14 -5 -4 32 first question names_draft
-32 -32 -31 -30 pair # bạn
-32 -31 -23 -27 pair # còn
-3 -32 2 10 pair # hộ
-7 -32 -27 2 pair # mét
-11 0 -32 -26 pair # trang
-28 -32 -28 -29 pair ( không
-32 -26 -23 -32 pair ( kèm
-14 -32 -21 -15 pair ( điều
-32 -30 -8 -13 pair , chuyển
-32 -28 -27 -25 pair , gửi
-32 -32 -32 -27 pair , mười
-18 -32 -16 -13 pair , năm
-32 -29 -28 -26 pair , sinh
-32 -31 -30 -30 pair , theo
-14 -32 -28 -26 pair : điểm
-32 -27 -28 -3 pair bao nhiêu
-32 -30 -27 -27 pair báo trước
32 5 12 12 pair bộ biểu
-30 -26 -32 -26 pair bộ tỉnh
-32 -32 -30 -28 pair c ,
-27 -27 -32 -27 pair chỉ kể
-28 -28 -32 -28 pair chị ,
-31 -32 -32 -30 pair các xã
-32 -29 -28 -26 pair cái gạch
-32 -30 -26 -8 pair còn thiếu
-20 -32 -31 -31 pair có chữ
-31 -29 -32 -26 pair có năm
-20 -32 -28 -25 pair cũng phải
-5 -32 -29 -12 pair du lịch
-32 -27 -28 -27 pair dân đã
-30 -27 -32 -31 pair ghi :
-31 -27 -32 -29 pair giúp .
-32 -29 -29 -29 pair giải trình
-30 -32 -28 -31 pair gửi kèm
-30 -29 -32 -26 pair hai ngày
32 20 -2 7 pair hoan nghênh
-32 -31 -30 -28 pair hoàng thị
-32 -30 -25 -31 pair hồi giấy
-32 -26 -27 -26 pair ii phần
-21 -31 -32 -26 pair không đề
1 -23 -32 -20 pair kiến :
-6 -32 12 -2 pair kiến khác
-32 -29 -28 -24 pair kiến nhân
-32 -25 -29 -22 pair kính thưa
-32 -28 -29 -26 pair liền sau
1 -25 -32 1 pair lớp #
-32 -30 -29 -25 pair mười hai
-27 -26 -32 -26 pair mạnh khỏe
-32 -30 -30 -24 pair mấy điểm
-31 -30 -32 -26 pair mắt kém
-32 -30 -28 -15 pair một điều
-32 -27 -29 -27 pair người góp
-19 -32 -5 -25 pair người làm
-32 -31 -32 -28 pair nha .
-29 -29 -32 -30 pair nhà cho
-32 -29 -27 -26 pair như cũ
32 -11 -10 12 pair như dự
-29 -32 -28 -30 pair nào cho
-29 -32 -32 -29 pair nói cho
-30 -32 -26 -28 pair nằm ở
-32 -28 -30 -31 pair phao .
-32 -29 -29 -26 pair phương án
-32 -23 -29 -26 pair phải đứng
-32 -31 -30 -29 pair phần c
32 3 7 9 pair phần lớn
-32 -31 -28 -27 pair quan trọng
-32 -30 -31 -27 pair thì chỉ
-32 -31 -32 -27 pair thì viết
-32 3 -5 -28 pair thôi .
-32 -29 -27 -28 pair thảo |
-32 -27 -27 -24 pair thẩm định
-31 -32 -32 -30 pair trường mầm
-32 -32 -32 -32 pair trường đại
-30 -32 -30 -26 pair tày ,
-32 -32 -29 -26 pair tác .
-30 -32 -30 -29 pair tên gọi
-27 -32 -27 -24 pair tôi giữ
-22 -32 -30 -26 pair tế .
-32 -29 -31 -29 pair về bữa
-29 -26 -32 -26 pair về kỹ
-31 -30 -32 -28 pair xuể .
-26 -32 -32 -30 pair yêu cầu
-32 -29 -31 -26 pair ít ,
-32 -23 -28 -21 pair đã họp
-29 -32 -30 -26 pair đường .
-11 -5 -32 -8 pair được #
-32 -22 -23 -22 pair đảng ,
-32 -29 -30 -27 pair đọc phần
-32 -27 -25 -23 pair đồng nhân
-32 -29 -29 -28 pair đứng ở
-32 -27 -23 -32 pair “” -
-28 -31 -32 -30 word bơm
-32 -29 -28 -29 word cha
-4 -28 -32 -22 word chè
-31 -32 -32 -29 word chảy
-32 -31 -31 -27 word cụt
-3 -32 -29 -3 word du
-16 -17 -32 -14 word dưới
-32 -29 -12 -13 word giang
-4 -31 -32 -21 word gọn
-3 -29 -32 -11 word hoa
-32 -25 -26 -26 word hút
-32 -17 -19 -14 word hải
-30 -32 -32 -26 word hẹn
-30 -31 -32 -31 word im
-32 -32 -31 -28 word khắc
-2 -32 -22 -22 word lượt
32 16 26 1 word lần
-32 -29 -32 -25 word m
-10 -9 -32 -27 word mang
-18 -32 -30 -26 word mạc
14 4 32 15 word mấy
32 20 -2 7 word nghênh
-32 -23 -29 -9 word ngữ
-32 -27 -28 -3 word nhiêu
-17 -32 -27 -27 word nhuận
-5 -32 2 -4 word những
-21 -30 -32 -10 word năng
-32 -29 -30 -28 word rong
-32 -31 -32 -31 word rời
-13 -29 -32 -25 word suốt
-12 -32 -29 -1 word thường
-32 -22 -29 -13 word thủy
-9 -9 -32 -12 word thừa
-6 -32 -30 -25 word trì
-30 -32 -2 -26 word trắng
-6 -30 -32 5 word tập
-32 -28 -27 -26 word vượt
-31 -4 -32 -27 word vạn
-12 -28 -32 -26 word xuyên
-31 -30 -32 -28 word xuể
29 -32 4 -28 word ơn
-23 -32 -13 -27 word ứng
-26 -31 -26 -28 before ends ể
-16 -31 -11 -3 before first suggest
-21 -24 -31 -29 before on line
-31 -26 -22 -31 begins ( kèm
1 -29 -31 -22 begins 0 bác
21 -21 -31 -22 begins 0 báo
-20 -26 -31 -25 begins 0 cơ
-31 -30 -30 -28 begins 0 diễn
-21 -31 -6 -24 begins 0 giá
-30 -29 -31 -31 begins 0 kể
-15 -27 -31 -10 begins 0 sở
-30 -29 -31 -29 begins 0 tủ
-14 -5 -8 -31 begins 0 ý
1 -5 -31 -10 begins 0 điểm
-13 -15 -31 -12 begins 1 biểu
-31 -25 -24 -27 begins 1 chế
-31 -31 -30 -27 begins 1 minh
-31 -28 -29 -28 begins 1 xem
3 -19 -31 -18 begins 1 ơn
-29 -28 -31 -29 begins 2 bạn
-12 -31 9 -31 begins 2 các
-31 -29 -29 -28 begins 2 cũ
4 -4 -31 -27 begins 2 dự
-31 -28 -30 -24 begins 2 lên
-1 -31 -23 1 begins 2 mục
-31 -30 -30 -25 begins 2 phòng
-30 -30 -31 -26 begins 2 đảng
-31 -21 -27 -27 begins 2 đổi
-31 -26 -29 -25 begins chúng em
-30 -28 -31 -26 begins công an
-14 -31 -24 -13 begins mục #
1 -29 -31 -11 begins trang #
-29 -30 -31 -26 begins ts .
-31 1 -31 -4 begins tôi xin
-13 -17 -31 2 behind ends )
-31 -29 -30 -28 behind ends ố
-29 -27 -31 -27 behind ends ộ
-31 -15 -29 -18 clauses 4
-30 -31 -29 -24 ends 0 chung
-31 -20 -23 -25 ends 0 dung
-31 -28 -31 -28 ends 0 nam
-31 -29 -30 -29 ends 0 nhé
-13 -27 -27 -31 ends 0 này
-31 -31 -31 -30 ends 0 viên
-18 -31 -31 -29 ends 1 câu
-29 -31 -14 -29 ends 1 cửa
-30 -28 -31 -26 ends 1 khó
-26 -27 -31 -23 ends 1 kt
-29 -28 -31 -27 ends 1 lập
-28 -21 -31 -3 ends 1 lời
-29 -30 -31 -25 ends 1 muối
-25 -31 -30 -27 ends 1 rõ
4 -27 -31 -22 ends 1 sau
-31 -25 -26 -25 ends 1 trưởng
-29 -27 -31 -26 ends 1 đại
-19 -28 -31 -25 ends 2 bao
-11 5 -31 -24 ends 2 còn
-31 -31 -28 -24 ends 2 khẩu
-29 -28 -31 -11 ends 2 kiểm
-28 -31 -26 -24 ends 2 lộc
-10 -31 -28 -16 ends 2 nào
-29 -31 -30 -26 ends 2 thưa
-31 -26 -22 -24 ends 2 tài
-30 -31 -30 -29 ends 2 vị
-31 -29 -31 -29 ends 2 đảo
10 -11 -31 4 pair # )
-31 -31 -27 -13 pair # ]
-4 -31 -30 -28 pair # chỉ
-28 -31 -29 -19 pair # cuốn
16 31 12 20 pair # ha
-16 -30 -31 -30 pair # k
-28 -31 -25 -24 pair # lại
-25 -31 -20 -27 pair # quy
-31 -26 -26 -28 pair # đều
0 -6 -31 -9 pair # đồng
-2 -26 -31 -24 pair , anh
-29 -31 -31 -25 pair , ba
-29 -26 -31 -23 pair , bán
23 31 -6 20 pair : tôi
-31 -25 -29 -23 pair ban ,
-31 -27 -29 -28 pair ban quản
-31 -29 -25 -27 pair chiều #
-31 -26 -27 -25 pair cho thống
-26 -31 3 -4 pair cho tôi
31 22 1 26 pair chỗ nào
-23 -31 -27 -26 pair chỗ “”
-20 -31 -31 -24 pair chục năm
-27 -27 -31 -26 pair chủ nhật
-31 -27 -27 -27 pair chức ,
-2 -31 -5 2 pair các anh
-25 -31 -30 -25 pair câu ấy
27 3 31 23 pair còn chuyện
23 -31 0 -28 pair cảm ơn
-31 -30 -29 -29 pair cấp huyện
-31 -31 -31 -29 pair của em
-28 -31 -31 -27 pair cửa lạc
-6 -30 -31 -17 pair gì thêm
-31 -29 -7 -22 pair hai là
-30 -31 -31 -26 pair hai ý
-31 -28 -28 -27 pair hàng rong
-31 -30 -29 -29 pair hàng xóm
-29 -28 -31 -26 pair họp chi
-7 2 -5 31 pair hỏi :
-31 -31 -29 -30 pair hồi .
-8 -31 1 3 pair hỗ trợ
-31 -28 -30 -28 pair hội đảng
-31 -27 -26 -26 pair khi nghe
-30 -28 -31 -26 pair khó .
-11 -8 -10 -31 pair kiến .
-26 -27 -31 -23 pair kt .
-31 -28 -31 -26 pair kính chúc
-28 -14 -31 -26 pair lúc #
-2 -1 15 31 pair mình có
-30 -30 -31 -27 pair mục ,
-31 -29 -28 -26 pair nghĩ ,
-31 -19 -22 -21 pair nghị :
-31 -15 -17 -29 pair nghị bỏ
-28 -31 -26 -30 pair người gửi
-31 -29 -6 -14 pair nhà văn
-24 -31 -28 -26 pair nhân lực
-9 -31 -7 -4 pair nhất là
-7 -31 3 -27 pair năm ngoái
-30 -31 -29 -28 pair nằm lại
-31 -28 -27 -31 pair sau điều
-29 -28 -31 -25 pair sáng .
-20 -31 -30 -27 pair sự ,
31 19 24 0 pair tay .
-31 -27 -10 -22 pair thay bằng
-31 -31 -27 -29 pair theo báo
1 -31 -31 -18 pair thêm .
-30 -30 -31 -28 pair thì ghi
-31 -28 -28 -26 pair thông cảm
-31 -27 -23 -23 pair thế thì
-31 -30 -30 -26 pair thị trấn
-27 -28 -31 -25 pair thứ .
-28 -28 -31 -26 pair trong tiểu
-31 -27 -28 -29 pair trước “”
-31 -27 -27 -25 pair trưởng phòng
-31 -24 -23 -22 pair trị đại
-31 -25 -28 -27 pair trực thuộc
11 -31 -17 -11 pair tôi đồng
-26 -31 -10 -27 pair tư ,
-27 -31 -27 -26 pair tất cả
-31 -28 -28 -28 pair tập trung
-27 -26 -31 -26 pair viết thêm
-29 -31 -29 -29 pair vào phần
-14 -30 -11 -31 pair vùng cao
-17 -31 -31 -28 pair vận động
-31 -28 -27 -29 pair vụ :
-5 -31 -31 -14 pair xã hội
-22 -31 -29 -26 pair xúc động
-31 -23 -26 -23 pair đông xá
-31 -13 -31 -27 pair đại diện
-31 -7 -29 -25 pair đảng bộ
-30 -31 -27 -31 pair đầu :
-31 -25 -28 -25 pair định quy
-12 -26 -31 -21 pair đọc .
-31 -28 -30 -27 pair ở hội
-27 -25 -31 -9 pair ở thôn
-31 -29 -28 -28 pair “” rồi
-24 -3 -31 -21 word buồn
-27 -10 -31 -25 word bích
-24 -31 -25 -27 word chiếm
-9 -27 -31 -21 word chèo
-29 -29 -31 -11 word chùa
-6 -31 -29 -25 word chắc
26 31 -21 23 word cách
-3 -29 -31 -24 word cười
-17 -31 -1 -29 word giúp
-31 -27 -30 -24 word giồng
-8 -31 -31 -2 word giới
16 31 12 20 word ha
-29 -31 -21 -30 word hàng
-8 -31 1 3 word hỗ
-2 31 3 26 word không
-3 -5 -31 -4 word lao
-25 -31 -8 -27 word loại
-31 -30 -31 -25 word lào
-30 -31 -30 -28 word lã
-1 -30 -31 -23 word lê
-16 -25 -31 -8 word lúa
-15 -15 -30 -31 word lượng
-31 -9 1 -4 word mùa
-4 -27 -23 -31 word nghe
-7 -31 3 -27 word ngoái
31 14 -4 15 word như
31 -6 -4 -2 word phù
-5 -17 -31 -31 word phút
-31 -31 -31 -30 word quách
-31 3 5 1 word rộng
-13 -31 5 14 word soạn
-6 -31 -30 -23 word thầy
31 -10 -14 -8 word trúng
-31 -11 3 -14 word trạm
-31 -30 -30 -26 word trấn
-29 -31 -30 -15 word tái
21 31 7 -12 word tình
-16 -31 -29 -23 word tạ
-27 -31 -27 -26 word tất
-31 -27 -24 -24 word uy
-31 -30 -30 -21 word đô
-27 -14 -31 1 word đăng
22 1 31 -19 word đừng
-31 11 -31 12 word –
-11 -30 -28 -26 before ends 1
-17 -30 -4 -29 before ends c
-23 -30 -2 -11 before first disagree
-13 -30 -25 -26 begins # bà
-14 -29 -30 -4 begins 0 ai
-5 -22 -30 -19 begins 0 chúc
-13 -29 -30 -23 begins 0 giữ
-30 -28 -29 -18 begins 0 khách
-7 -10 -30 -15 begins 0 mục
-28 -30 -30 -26 begins 0 sáng
-30 -26 -24 -22 begins 0 tham
-29 -24 -30 -26 begins 0 thay
-29 -28 -30 -25 begins 0 vắng
-17 -30 -28 -27 begins 0 |
-11 -30 -24 -24 begins 1 d
-30 -30 -25 -25 begins 1 gia
-6 -7 -11 30 begins 1 hỏi
-28 -27 -30 -23 begins 1 mươi
-28 -29 -30 -26 begins 1 nhớ
-7 -28 -30 -26 begins 1 nông
-26 -27 -29 -30 begins 1 phí
-28 -30 -28 -26 begins 1 quả
-30 -26 -30 -24 begins 1 rồi
-5 -3 -30 -8 begins 1 số
-29 -30 -30 -26 begins 1 trình
-24 -2 -30 -25 begins 1 viện
-8 -2 -30 -22 begins 1 vậy
3 -30 1 -7 begins 1 ý
-9 -1 -30 -8 begins 1 đ
-9 -7 -30 7 begins 1 điều
30 3 -1 7 begins 1 ủng
-30 -8 -22 -6 begins 2 )
-29 -25 -30 -28 begins 2 ai
-29 -27 -30 -28 begins 2 an
-30 -14 -20 -16 begins 2 có
30 3 -1 7 begins 2 hộ
-29 -30 -30 -25 begins 2 kèm
-30 -26 -28 -9 begins 2 lớp
-30 -9 -28 -24 begins 2 nghe
18 -30 5 13 begins 2 nói
-23 -23 -30 -24 begins 2 thay
-30 -30 -30 -27 begins 2 thu
-30 -30 -30 -15 begins 2 thư
-16 10 -30 -22 begins 2 thấy
-25 -17 -30 -24 begins 2 tin
-24 -25 -30 -11 begins 2 trả
-23 -30 -13 -26 begins 2 đò
-30 -28 -27 -27 begins 2 đăng
5 3 19 30 begins bao giờ
-28 -30 -28 -26 begins kết quả
-28 -30 -30 -30 begins thư viện
-30 -29 -29 -29 begins trang :
-27 -26 -30 -24 begins ubnd tỉnh
-26 -29 -30 -26 begins về việc
-30 -26 -9 -1 begins đề nghị
-30 -27 -26 -24 ends 0 do
-28 -28 -30 -28 ends 1 chi
-26 -22 -30 -10 ends 1 chị
-2 -30 -26 -26 ends 1 dân
-30 -24 -29 -23 ends 1 giỏi
-12 -29 -30 -28 ends 1 minh
-30 -28 -29 -28 ends 1 ngàn
7 9 9 30 ends 1 nhỉ
10 -4 -30 7 ends 1 nào
30 19 24 -2 ends 1 tay
-30 -16 -4 -8 ends 1 thế
-30 -22 -21 -20 ends 1 trị
-30 -8 -29 -24 ends 1 tuổi
-30 -1 -28 -22 ends 1 vui
-30 -28 -29 -26 ends 1 đỏ
-2 -30 -21 -26 ends 1 ơn
-30 -28 -28 -27 ends 2 cv
-18 -3 -30 -26 ends 2 công
-8 -30 -10 -22 ends 2 hội
-30 -27 -30 -26 ends 2 kỹ
-26 -27 -30 -23 ends 2 nhanh
-15 -30 -10 -13 ends 2 nhà
-29 -30 -29 -28 ends 2 phiếu
-25 -27 -30 -26 ends 2 quê
-30 -27 -30 -27 ends 2 sản
-28 -29 -30 -26 ends 2 thị
-30 -27 -27 -23 ends 2 tổng
-29 -29 -30 -27 ends 2 vào
-10 -28 -30 -23 ends 2 vẫn
-26 -30 -25 -10 pair # bác
-30 -27 -28 -14 pair # bản
-30 -22 -22 -22 pair # gạch
-30 -12 -27 -16 pair # xã
-30 -26 -23 -30 pair ( ngày
3 -22 -30 13 pair , em
30 -10 -1 -2 pair , giữ
-5 -30 -30 -26 pair , mà
-30 -24 -26 -22 pair , rồi
-30 -26 -28 -27 pair , việc
-5 5 -30 -16 pair , ông
-30 -28 -27 -23 pair . phần
30 -5 -3 12 pair : em
-26 -30 -30 -25 pair : kt
-28 -30 -10 -14 pair an toàn
-30 -28 -27 -27 pair anh .
-30 -25 -26 -22 pair bào dao
-30 -26 -24 -25 pair bình quân
-29 -30 -29 -25 pair bảo “”
-30 -29 -26 -24 pair bỏ ,
-29 -30 -27 -25 pair bộ đọc
-30 -26 -28 -15 pair bữa ăn
-28 -28 -30 -14 pair ca nô
-30 -29 -10 -29 pair cho biết
-14 -30 -24 -22 pair chế ,
-5 -30 -28 -23 pair chủ trì
-28 -12 -30 -24 pair các cụ
-26 -30 -10 -22 pair có ba
-27 -26 -30 -27 pair có máy
-7 -29 -30 -25 pair công tác
-16 -13 -15 -30 pair cả .
-29 -27 -30 -25 pair của công
-30 -26 -24 -27 pair của điều
-30 -14 -22 -20 pair danh mục
-28 -28 -30 -28 pair diễn đàn
-30 -25 -23 -25 pair dành cho
-17 -30 -23 -24 pair dân sự
-20 -30 -28 1 pair dự án
-22 -30 -12 -28 pair em là
-30 -28 -30 -28 pair giang ,
-30 -26 -27 -26 pair hà nội
-30 -26 -26 -26 pair hình sự
-30 -26 -26 -27 pair hướng dẫn
-10 -10 -30 -23 pair khác .
-10 -11 -16 30 pair không ?
-30 -30 -29 -25 pair kiến phát
1 -18 -30 -20 pair kiến về
-30 -18 -20 -19 pair kiện đại
-30 -27 -28 -26 pair là kỹ
-30 -22 -25 -20 pair làm muối
-30 -26 -10 3 pair làm việc
-30 -29 -28 -28 pair lò văn
30 -7 0 -4 pair lý ,
-11 -30 -27 -24 pair lý .
-30 -30 -29 -25 pair muối .
-21 -30 -29 -23 pair mà thôi
-4 -30 -7 -21 pair mươi năm
-30 -25 -25 -21 pair mười ,
-16 -23 -30 -24 pair mấy ý
-13 -12 -30 -5 pair mỗi năm
-30 -26 -29 -26 pair nghị thay
-29 -13 -30 -11 pair ngân sách
-17 -26 -30 -25 pair người già
-25 -26 -30 -21 pair ngữ .
-30 -25 -28 -25 pair nhận ,
7 9 9 30 pair nhỉ ?
-30 -26 -29 -25 pair nhờ cháu
-30 -23 -30 -24 pair những ngày
-30 -29 -7 -1 pair này không
-26 -27 -30 -26 pair nên tôi
-29 -29 -29 -30 pair nói ai
-9 -21 -30 -3 pair nội trú
-30 -30 -29 -26 pair phát huy
30 21 4 16 pair phải giữ
-8 -30 -29 -1 pair phụ lục
-30 -30 -27 -26 pair quy ước
-30 -30 -30 -27 pair quốc tế
30 4 3 -1 pair rõ ràng
-17 -30 -27 -26 pair sao ?
-29 -30 -26 -24 pair sầm thị
-25 -21 -30 -23 pair thoại .
-30 -29 -29 -26 pair thu hút
-30 -20 -23 -21 pair tháng .
30 23 -7 20 pair thì tôi
-22 -30 -29 -25 pair thảo lần
-30 -28 -26 -26 pair thể hiện
-27 -26 -30 -23 pair thị lụa
30 -8 -10 0 pair toàn bộ
-30 -25 -28 -29 pair trong nhà
-10 -30 -28 -24 pair trung ương
-30 -28 -27 -29 pair trước khi
-30 -8 -29 -24 pair tuổi .
-28 -30 -27 -14 pair tái định
-30 -25 -26 -20 pair tâm đến
-27 -27 -30 -26 pair tên là
-30 -22 -24 -18 pair tôi năm
-30 -29 -24 -28 pair tại #
-13 -6 -30 -26 pair từ năm
-28 -30 -30 -26 pair và thấy
-30 -29 -29 -27 pair vô sau
-18 -28 -30 -23 pair xin có
-19 -27 -30 -25 pair xin rút
-30 -28 -29 -26 pair xin thay
-30 -26 -25 -25 pair | nội
-27 -29 -30 -25 pair ông nội
-30 -25 -29 -25 pair ý nhỏ
-30 -26 -28 -15 pair ăn bán
-30 -28 -29 -26 pair đi biển
-29 -28 -30 -25 pair đông ,
-30 -26 -25 -24 pair để #
-28 -30 -27 -14 pair định cư
-30 -30 -27 -29 pair định không
-2 -22 -30 -20 pair đọc cho
-26 -10 -30 -26 pair đọc được
-30 -30 -29 -30 pair đời sống
-1 -30 -20 -21 pair ở khoản
-30 -28 -30 -25 pair ở xóm
2 30 30 2 word buôn
-30 -29 -29 -11 word bè
-20 -30 -28 -25 word cam
30 -2 21 20 word can
-30 -25 -30 -24 word cà
5 -12 -30 -19 word câu
16 13 -30 8 word cứ
-6 -5 -30 -28 word d
-27 -30 -28 -27 word doãn
-27 -30 -29 -28 word góc
-15 -29 -30 -26 word gộp
0 -30 -12 -3 word hiện
30 18 -7 2 word hoan
-30 -27 -29 -26 word hoành
-26 -30 -29 -25 word hàn
-3 -7 -30 -9 word họ
-30 -29 -27 -25 word kha
7 -29 -30 -4 word lệ
7 -10 12 30 word mình
-9 -2 -30 -26 word mặn
12 13 30 16 word nhà
7 9 9 30 word nhỉ
-28 -28 -30 -14 word nô
25 10 30 14 word nước
-1 -11 -30 -3 word phép
12 -30 11 -5 word quê
-29 -29 -30 -28 word re
-12 -30 -8 15 word trách
-8 -30 14 25 word trả
-28 -27 -30 -26 word trầm
5 -2 -2 -30 word tâm
-29 -30 -29 -7 word tích
-30 -30 -29 -27 word túy
-11 -30 -27 -24 word tương
-13 -29 -30 -29 word tường
-30 -26 -28 -25 word tảo
-30 -29 -29 -27 word võ
-10 -2 -30 -7 word xét
-18 -30 2 -25 word xúc
-30 -27 -26 -24 word ôm
-10 -30 -28 -24 word ương
-2 -29 -29 -10 before ends 5
-29 -19 -22 -22 before ends 8
-10 -29 -5 -16 before ends a
-29 -25 -27 -22 before ends ư
-29 -9 -22 0 before on line agree
5 3 19 29 begins 0 bao
-21 -26 -29 -25 begins 0 bài
-9 -25 -29 -3 begins 0 cho
2 -27 -29 -23 begins 0 cả
-29 -29 -29 -26 begins 0 danh
-29 -22 -24 -25 begins 0 hà
-28 -27 -29 -26 begins 0 kinh
-29 -27 -28 -26 begins 0 mình
-28 -28 -29 -26 begins 0 nguyên
-27 -26 -29 -25 begins 0 nhóm
-28 -27 -29 -25 begins 0 nà
-27 -24 -29 -24 begins 0 nông
-29 -23 -25 -23 begins 0 phương
-28 -25 -29 -27 begins 0 trưởng
-15 -29 -24 -18 begins 0 vì
-29 -28 -28 -25 begins 0 đoàn
-27 -27 -29 -23 begins 1 !
-29 -26 -27 -23 begins 1 cụ
-29 -23 -25 -22 begins 1 dòng
-4 -29 -26 5 begins 1 dự
-28 -26 -29 -23 begins 1 giám
-29 -26 -23 -23 begins 1 hà
-20 -29 -26 -23 begins 1 iv
-28 -29 -26 -25 begins 1 lấy
-26 -24 -29 -23 begins 1 mở
-5 -29 -12 -24 begins 1 như
29 0 -1 -1 begins 1 thích
-29 -23 -27 -22 begins 1 trọng
-29 1 -27 -22 begins 1 đó
-25 -27 -29 -24 begins 1 đơn
-29 -29 -27 -26 begins 2 >
0 -29 7 8 begins 2 cho
-19 -29 -27 -25 begins 2 cùng
-26 -24 -23 -29 begins 2 cần
-29 -29 -29 -28 begins 2 già
-1 0 -29 -26 begins 2 luật
0 -29 -25 -27 begins 2 phần
-11 -29 1 -23 begins 2 số
-16 -29 -28 -23 begins 2 thôi
29 -9 -5 -4 begins 2 trần
-29 -27 -24 -25 begins 2 tổng
-29 -27 -28 -24 begins 2 từ
-28 -29 -29 -24 begins ba là
-8 -29 -27 -23 begins con số
-25 -25 -29 -26 begins các ý
-26 -29 -26 -23 begins có điều
-29 -28 -27 -25 begins danh mục
-29 -27 -25 -23 begins mười năm
-29 -27 -27 -24 begins sơn hà
-29 -19 -19 -3 begins thứ nhất
2 29 -3 4 begins tôi phản
29 -9 2 6 begins tôi tán
-29 -19 -17 -20 begins điều ,
-29 -29 -24 -25 begins điểm c
-1 -11 -15 -29 behind ends ;
-18 -16 -29 -22 clauses 1
-29 -26 -23 -26 ends 0 a
-26 -28 -29 -24 ends 0 lĩnh
-29 -21 -25 -22 ends 0 lạc
-25 -25 -29 -22 ends 0 thể
-12 -29 -27 -22 ends 1 chữ
-28 -29 -28 -27 ends 1 cây
-2 -24 -29 -4 ends 1 công
-27 -28 -29 -27 ends 1 hạnh
9 -29 1 0 ends 1 hộ
-15 -11 -22 -29 ends 1 khoản
-11 -7 -10 -29 ends 1 lắm
-29 -26 -27 -24 ends 1 mường
-18 -27 -29 -25 ends 1 qua
-29 -29 -13 -23 ends 1 thôn
-28 -26 -29 -26 ends 1 tư
1 -29 -28 -20 ends 1 về
-29 -21 -23 -22 ends 1 xuất
-16 -29 -24 -24 ends 1 đêm
-25 2 -29 -21 ends 1 đó
-16 -27 -29 -24 ends 2 báo
4 -26 -29 -22 ends 2 câu
-29 -26 -27 -28 ends 2 hồ
-14 -29 -27 -23 ends 2 hợp
-29 -22 -22 -13 ends 2 khai
-24 -26 -29 -21 ends 2 yên
-25 -12 -27 -29 ends 2 đâu
-3 -26 -29 -22 ends 2 đổi
2 19 -29 -19 first disagree names_draft
-25 -23 -29 -17 lines 3
-26 -29 -26 -24 pair # chiếc
1 -13 -29 -15 pair # là
-29 -21 -20 0 pair # mới
-29 -29 -28 -27 pair # nay
-4 -29 -27 -13 pair # ngày
-3 -29 -23 2 pair # nói
-29 -23 -26 -24 pair # thư
-8 -9 -29 -5 pair # triệu
-27 -28 -29 -24 pair # tấn
-29 -28 -22 -23 pair # ấy
-14 -29 -28 -24 pair , câu
-18 -2 -29 -20 pair , công
-29 -28 -24 -24 pair , đoạn
-2 -29 -17 -1 pair . #
-24 -29 -29 -8 pair : bà
-29 -27 -27 -25 pair : việc
2 -27 -29 -24 pair ai cũng
-28 -29 -28 -24 pair biết chữ
-28 -25 -29 -27 pair bão số
-25 -26 -29 -23 pair bản :
-16 -29 -27 -4 pair bảo vệ
-28 -29 -28 -23 pair chung một
-29 -26 -26 -26 pair chuyên mục
-29 -28 -25 -26 pair chúc mừng
-15 -29 -24 -23 pair chỗ này
-23 -27 -29 -25 pair cá nhân
-3 2 -29 -8 pair còn #
-29 -27 -28 -25 pair cả hội
-29 -29 -26 -25 pair dược liệu
29 5 3 7 pair em ủng
-26 -29 -28 -29 pair ghi rõ
-26 -29 -19 -23 pair giá mà
-27 -4 -28 -29 pair giáo dục
-29 -23 -25 -22 pair huyện lộc
-29 -29 -26 -24 pair hồi #
8 -29 1 -24 pair hộ .
-25 -25 -29 -24 pair hội phụ
-29 -27 -23 -25 pair iv ,
-11 -27 -29 -22 pair không dám
-29 -25 -27 -23 pair kiến đóng
-29 -26 -24 -23 pair kiện trình
-28 -23 -29 -19 pair kém nên
-29 -28 -26 -28 pair luật cây
-21 -29 -26 -24 pair luật gia
-29 -1 -17 -18 pair là không
29 -2 1 0 pair là trúng
-29 -26 -21 -20 pair lịch tỉnh
-29 -26 -29 -26 pair lời chào
-27 -26 -29 -21 pair một chỗ
-29 -29 -7 -24 pair một cái
-17 -29 -29 -4 pair mới được
-10 -23 -29 -21 pair nghe .
-29 -26 -26 -22 pair nghe như
-26 -24 -29 -25 pair ngoái có
-1 -29 -26 -23 pair nhất .
-29 -26 -26 -26 pair những nội
-29 -25 -24 -23 pair này :
-21 -29 -28 -28 pair nước sạch
12 -26 -29 -6 pair nội dung
-22 -26 -29 -22 pair phan thị
-29 -28 -24 -26 pair phiếu góp
-8 -26 -29 -22 pair phát triển
-8 -29 -27 -25 pair phải nói
-29 -25 -6 -22 pair phải đi
-17 -26 -29 -24 pair qua .
29 -14 -11 -7 pair quan điểm
-29 -25 -26 -25 pair quân sự
-26 -29 -27 -26 pair quên mất
-4 -27 -27 -29 pair sơn hà
-27 -29 -29 -24 pair thưa hội
-25 -29 -27 -25 pair thương ,
-10 -29 -24 -24 pair thảo báo
-29 -25 -26 -23 pair thảo chương
-22 -28 -29 -6 pair thứ tư
-19 -28 -29 -24 pair trao đổi
-29 -27 -26 -22 pair trưởng trường
-29 -4 -5 -25 pair trạm y
-29 -27 -27 -24 pair tài liệu
9 -29 22 8 pair tôi chỉ
-29 -26 -27 -26 pair từ ngữ
-29 -24 -22 -22 pair vi bị
-29 0 -27 -21 pair vui .
2 -8 -5 29 pair vì sao
-10 -1 -29 -26 pair vậy .
-9 -29 -1 -26 pair về dự
-29 -27 -26 -26 pair về kinh
-29 -26 -28 -27 pair về phần
5 4 2 29 pair xin hỏi
-17 -28 -29 -16 pair xuống #
-29 -26 -24 -22 pair | lý
-29 -25 -22 -22 pair đoạn thứ
-28 -27 -29 -8 pair đã đọc
-16 -29 -24 -23 pair đêm .
-28 -25 -29 -24 pair đò ở
-8 -26 -29 -26 pair đó ,
-25 2 -29 -21 pair đó .
-29 -28 -28 -19 pair đô thị
-27 -24 -29 -24 pair đường ,
-29 -28 -26 -26 pair đại tá
-29 -24 -29 -27 pair định tủ
-29 -27 -29 -25 pair đứng đầu
8 -29 -20 -12 pair ở điều
-29 -3 -9 -23 word bể
3 -29 -10 -9 word ca
-29 -24 -26 -21 word chánh
6 18 14 29 word còn
-14 22 -29 -8 word do
29 8 -14 -8 word giữ
-19 -12 -29 -25 word hiến
-29 -21 -15 -25 word hỏng
-9 -29 -26 -24 word hở
8 29 -4 1 word khoe
-27 -28 -29 -26 word khuê
-23 -2 -29 -5 word kèm
-27 -28 -29 -27 word lam
-6 -29 -3 -23 word môi
-17 -27 -28 -29 word mạnh
-23 -29 -16 -24 word nay
-26 -29 -2 -28 word nhắn
13 -7 -29 -22 word nêu
2 -2 -29 -5 word nộp
-29 -24 -21 -24 word oan
21 -11 29 11 word phạt
-26 -29 -25 -26 word quàng
29 3 2 -3 word ràng
-29 -25 -23 -20 word slìu
-11 -7 -29 -25 word so
-4 -29 -5 -7 word sạch
-17 -4 -29 -26 word sức
-29 -28 2 1 word thoại
6 2 -29 12 word thời
-25 -26 -29 -10 word thợ
-19 -28 -29 -24 word trao
-8 -26 -29 -22 word triển
-23 -28 -29 -9 word tránh
-29 -29 -29 -25 word trúc
-15 -29 -18 -28 word trực
-29 -25 -20 -22 word tận
-12 -29 -26 -25 word tức
7 -5 -29 0 word tỷ
-28 -29 -29 -25 word vp
-16 -29 -29 -27 word vài
-4 -28 -29 -26 word vàm
-12 -29 -9 -28 word xưa
-15 -29 -9 -23 word yên
-23 -29 -7 -21 word đinh
29 -6 -8 -3 word đáp
-12 -1 -9 -29 word đình
3 -9 -29 -18 word đặt
-28 -25 -26 -25 before ends 2
-13 -28 -19 1 begins # )
-23 -28 -27 -24 begins 0 bây
2 -28 -28 4 begins 0 chỗ
21 -28 15 13 begins 0 còn
-28 -24 -25 -25 begins 0 dòng
-8 -26 -28 -19 begins 0 i
-3 -28 -24 -24 begins 0 mấy
-26 -25 -28 -25 begins 0 tin
-28 -23 -26 -21 begins 0 trân
-28 -27 -11 -22 begins 0 trẻ
-27 -27 -28 -27 begins 0 tòa
-28 -24 -25 -24 begins 0 tổng
-11 -21 -28 -28 begins 0 ủy
-27 -27 -28 -26 begins 0 👍
-26 -28 -28 -25 begins 1 biên
-28 -8 -8 -25 begins 1 bà
28 -12 -20 -12 begins 1 cáo
-13 -28 -24 -26 begins 1 hạn
-28 -26 -26 -24 begins 1 nhiệm
-27 -27 -28 -25 begins 1 sơn
-25 -25 -28 -24 begins 1 thông
-27 -27 -28 -25 begins 1 xá
10 -1 -28 -20 begins 1 đi
-12 -4 -28 -12 begins 2 /
-27 -26 -28 -27 begins 2 cá
-28 -20 -19 -24 begins 2 huỳnh
-27 -25 -28 -24 begins 2 lập
-28 -26 -28 -23 begins 2 mỗi
-23 -25 -28 -24 begins 2 nay
-25 -28 -6 -7 begins 2 nhà
-15 -28 -28 -25 begins 2 nhân
-10 -26 -28 -23 begins 2 ra
-28 -26 -26 -27 begins 2 sáng
-26 -25 -28 -25 begins 2 thương
-28 -24 -26 -24 begins 2 đóng
-27 -28 -28 -25 begins 2 ảnh
28 -12 -20 -12 begins báo cáo
-23 -28 -27 -24 begins bây giờ
-24 -24 -28 -25 begins chào các
-2 -28 -22 -18 begins có người
-23 -21 -28 -23 begins gửi các
-28 -21 -22 -23 begins hôm qua
-27 -25 -28 -27 begins họ và
-10 -26 -28 -20 begins i .
-28 -23 -26 -21 begins trân trọng
-27 -27 -28 -25 begins tôi nhớ
-11 -21 -28 -28 begins ủy ban
-28 -23 -28 -24 behind ends ê
-28 -22 -22 -22 ends 0 dân
-28 -25 -25 -25 ends 0 khách
-28 -25 -26 -23 ends 0 lý
-28 -21 -22 -23 ends 0 lịch
-28 -27 -27 -27 ends 0 thượng
-28 -26 -28 -27 ends 0 trường
-28 -15 -14 -14 ends 0 trị
-28 -26 -28 -24 ends 0 xã
-27 -27 -28 -26 ends 0 👍
-22 -28 -26 -22 ends 1 buồn
-28 -28 -26 -24 ends 1 chuyên
-10 -28 -26 -23 ends 1 cấm
-28 -21 -22 -23 ends 1 du
-28 -25 -26 -27 ends 1 lịch
-14 -28 -28 -21 ends 1 nghèo
-27 -22 -28 -21 ends 1 ngữ
-13 -28 -25 -24 ends 1 đất
-11 -4 -28 -18 ends 1 đọc
-28 -23 -25 -26 ends 2 bạn
-27 -25 -28 -26 ends 2 chép
-28 -25 -26 -27 ends 2 du
28 -8 14 -2 ends 2 dễ
12 3 -28 -20 ends 2 hai
-28 -28 -26 -27 ends 2 hà
-28 -25 -22 -24 ends 2 ii
-27 -27 -28 -24 ends 2 kiện
-28 -23 -26 -22 ends 2 trân
-26 -28 -24 -23 ends 2 trọng
-28 -25 -24 -22 ends 2 tịch
-19 -22 -23 -28 not held dropped
-7 -28 -22 -25 pair # chỗ
-20 -28 -23 -24 pair # chữ
-26 -28 -27 1 pair # km
-28 -25 -24 -24 pair # theo
-10 -28 -28 4 pair # trường
14 27 -14 28 pair # tôi
-9 -28 -22 -23 pair # viết
-11 -27 -28 -22 pair , cháu
-9 -5 -28 -21 pair , chủ
-28 -26 -23 -21 pair , sang
-20 -28 -5 -25 pair , thay
16 13 28 17 pair , và
-28 -27 -23 -24 pair - phần
-27 -25 -28 -23 pair . example
-28 -24 -22 -25 pair / mục
1 28 -4 -6 pair / năm
-28 -6 -17 -7 pair : khoản
-28 -10 -28 -8 pair ai đọc
-22 -28 -26 -22 pair buồn .
-24 -28 -25 -24 pair buổi sáng
-11 -24 -28 -3 pair bến xe
-28 -27 -27 -22 pair bỏ quá
-25 -24 -28 -23 pair c :
4 3 28 4 pair cho mấy
-18 -28 -25 -26 pair chất lượng
-13 -28 -27 -22 pair chỉ cần
-28 -25 -24 -23 pair chức lấy
-19 -28 -28 -24 pair cáo .
-9 -28 -21 -19 pair cáo chính
-25 -28 -25 -23 pair cát .
-15 -28 -23 -25 pair câu cuối
-28 -26 -23 -8 pair cây thuốc
-27 -25 -24 -28 pair có dòng
7 -28 -21 1 pair có một
-25 -27 -10 -28 pair cô giáo
-14 -27 -28 -24 pair công khai
-18 -19 -28 -26 pair cũng không
-28 -11 -14 -16 pair cơ sở
12 -2 28 -1 pair cấp ,
-17 -25 -28 -25 pair của quý
-28 -24 -21 -22 pair dung #
-7 -3 -28 -19 pair dân ,
-26 -28 -24 -25 pair dân chủ
-20 -28 -25 -23 pair dùng “”
-28 -25 -28 -23 pair dạy học
-23 -28 -22 -22 pair ghi vậy
-22 -28 -6 -12 pair giáo viên
-2 -3 28 -1 pair giải quyết
-28 -27 -25 -24 pair giồng sậy
-28 -24 -26 -27 pair gửi ban
-18 -14 -12 -28 pair hai năm
-18 -28 -25 -21 pair hiểu ,
-28 -27 -21 -23 pair học .
28 3 2 3 pair hợp lòng
-24 -28 -12 -17 pair hợp tác
-28 -26 -26 -26 pair iii :
-8 -28 -28 -11 pair k #
-28 10 9 20 pair không .
-16 -28 -21 -24 pair không có
-19 -7 -28 -25 pair không cần
-20 -28 -27 -9 pair không nói
-28 -21 -21 -18 pair kiến tham
-21 -27 -28 -27 pair kiến vào
-28 -24 -4 -20 pair kỹ thuật
-28 -26 -26 -24 pair lên ,
-28 -25 -27 -25 pair lạc .
-28 -25 -28 -25 pair mà quên
-28 -26 -28 -25 pair mây ,
-27 -24 -28 -21 pair mươi hai
-28 -27 -6 -21 pair một nửa
-25 -28 -25 -23 pair nam lạc
-27 -23 -28 -24 pair nghe nặng
-28 -19 -25 -24 pair nghị bổ
11 0 -28 -28 pair nào .
-26 -28 -27 -24 pair phố lạc
-7 -26 -28 -9 pair quy chế
11 3 -28 -3 pair quy định
-26 -25 -28 -22 pair rà lại
-20 -28 -25 -18 pair rút ý
-8 -21 -28 -19 pair sau .
-24 -28 -26 -22 pair sau lại
-25 -15 -28 -27 pair sách #
-27 -25 -25 -28 pair sáng #
-27 -25 -28 -26 pair sở :
-28 -27 -28 -27 pair sở công
7 -28 -3 -20 pair sửa .
-2 -20 -28 -2 pair sửa đổi
-25 -14 -28 -27 pair thu ngân
-23 -28 -26 -26 pair thành lập
-26 -28 -27 -25 pair thì thành
-28 -28 -28 -12 pair thôn tôi
-28 -27 -27 -26 pair thầy cô
-28 6 -17 3 pair trong khi
-28 -28 -28 -26 pair truyền thống
28 -6 -1 5 pair trí cao
-28 -25 -24 -23 pair trưởng :
-28 -22 -23 -26 pair tại :
-28 -22 -21 -18 pair tịch ủy
-28 -28 -27 -23 pair viện đa
-24 -22 -28 -26 pair về chương
-25 -28 -24 -24 pair về hạn
-28 -20 -19 -20 pair về tổ
-18 -1 -28 -15 pair vỉa hè
-28 -25 -27 -27 pair vụ tỉnh
-26 -28 -25 -23 pair xin nêu
-28 -24 -24 -21 pair ý như
-28 -28 -27 -23 pair đa khoa
-27 -28 -26 -27 pair điểm đ
-14 -20 -28 -24 pair điện lực
28 11 -6 -2 pair đánh giá
9 -28 2 -20 pair được ,
-4 -27 1 -28 pair được .
-26 -27 -28 -27 pair được chữ
-28 -26 -27 -25 pair được công
-27 -22 -28 -24 pair được không
-16 -27 -28 -23 pair đảng ủy
-28 -4 -21 -3 pair đến #
-28 -22 -25 -24 pair đến ngày
-1 -28 -19 -23 pair ơn .
-13 -5 -27 -28 pair ở mục
-5 -16 -28 -13 quotes
-15 -28 -26 -25 word >
-10 -28 -26 -7 word [
-10 -28 -26 -7 word ]
4 3 -28 -15 word biểu
-15 -25 -28 -17 word bào
-3 -27 -28 -26 word bạch
12 20 28 20 word bắt
-10 -28 -26 -23 word bế
-19 -28 3 5 word bến
-1 -28 8 -19 word bếp
7 -28 15 9 word bổ
-12 -18 1 -28 word chữ
28 23 24 20 word con
28 -3 15 2 word cục
-15 -25 -28 -24 word diêm
-27 -25 -28 -23 word example
-11 -28 -22 -15 word hai
-28 -23 -18 -6 word hòn
-24 -2 -28 -6 word hương
23 10 -28 1 word kỳ
28 11 23 9 word làm
-5 0 -28 0 word lục
0 -28 -7 13 word muốn
-28 -24 -14 -18 word mà
-25 -26 -28 -25 word nguyệt
20 -28 -22 0 word ngắn
-13 2 -28 -10 word ngủ
-9 -24 -28 -23 word phú
-10 -28 -22 -21 word quát
-28 -16 -13 -6 word suối
-28 -25 -9 -24 word thái
9 -28 -11 -3 word thật
-26 -28 -26 -21 word tnhh
-6 -28 -1 4 word trồng
-28 -13 -7 -27 word trời
-28 -27 -28 -13 word trụ
-28 -23 -25 -26 word tượng
20 -1 28 22 word tối
-21 -28 -27 -25 word vũ
-18 -1 -28 -15 word vỉa
-11 -28 -28 -21 word vỗ
-8 -26 -28 -10 word đỏ
-28 -24 -2 -5 word ơi
-5 -16 -28 -13 word “”
-28 -24 -25 -23 word ”
-27 -27 -28 -26 word 👍
-24 -26 -27 -23 before ends >
-14 -27 -19 -4 begins - điều
-24 -4 -27 -23 begins 0 bảo
-24 -24 -27 -24 begins 0 cuộc
5 -15 -27 -15 begins 0 cảm
-27 -25 -25 -22 begins 0 long
-10 -27 -23 -22 begins 0 là
8 2 -27 -3 begins 0 nghe
5 -6 -27 -20 begins 0 nói
-27 -18 -20 -23 begins 0 nơi
-27 -23 -26 -25 begins 0 phường
-27 -25 -27 -3 begins 0 rừng
-9 -27 -27 -22 begins 0 trước
-24 -27 -6 -13 begins 0 đường
27 1 2 8 begins 1 chung
25 1 27 22 begins 1 chuyện
-15 -27 -27 -26 begins 1 hàng
-23 -23 -27 -22 begins 1 mây
-20 -26 -27 -23 begins 1 nhân
1 -21 -27 -1 begins 1 nào
-26 -27 -24 -25 begins 1 thời
-27 -27 -26 -25 begins 1 tiếp
-3 -25 -27 2 begins 1 viết
6 -27 -25 -20 begins 1 đầu
-26 -27 -22 -22 begins 2 b
-26 -26 -27 -25 begins 2 chị
27 -2 0 22 begins 2 giá
-4 -27 -2 -17 begins 2 giữ
3 -27 -27 -25 begins 2 góp
27 -9 1 3 begins 2 hoan
-26 -27 -5 -12 begins 2 huyện
-14 -16 -18 27 begins 2 hỏi
-25 -24 -27 -24 begins 2 ký
-27 -24 -23 -20 begins 2 lâm
-27 -23 -26 -25 begins 2 lạc
-27 -25 -24 -24 begins 2 thanh
-27 -2 -21 -9 begins 2 trang
-7 -23 -27 -6 begins 2 trong
-25 -20 -27 -7 begins 2 tên
-27 -23 -9 -20 begins 2 vào
-27 -26 -22 -26 begins 2 đ
-12 -27 -26 -22 begins 2 đầu
6 27 -8 0 begins 2 đối
3 -26 -27 -22 begins 2 ấy
-27 -23 -24 -20 begins bản dự
1 -27 -26 -24 begins câu “”
26 3 27 22 begins còn chuyện
-23 -23 -27 -23 begins có lần
5 -15 -27 -15 begins cảm ơn
-10 -11 -27 -9 begins đại biểu
-14 -27 -21 -21 begins ở phần
-5 3 -27 -22 behind ends 2
-27 -22 -25 -22 behind ends ư
-25 -24 -20 -27 ends 0 ]
-24 -26 -27 -24 ends 0 hải
-27 -22 -22 -24 ends 0 nhất
-26 -26 -27 -26 ends 0 trang
-26 -24 -27 -23 ends 0 trì
-27 -18 -20 -17 ends 0 xvii
-14 -27 -24 -23 ends 0 |
-27 -25 -23 -23 ends 0 đọc
-27 -26 -24 -27 ends 1 doanh
-27 -23 -27 -3 ends 1 ký
-27 -24 -24 -25 ends 1 liệu
1 -26 -27 -20 ends 1 lòng
-4 -27 -4 -22 ends 1 lại
0 -22 -27 -6 ends 1 phố
4 -27 -6 -5 ends 1 sửa
-27 -25 -26 -23 ends 1 thuật
10 -17 -27 -14 ends 1 trên
-27 -23 -23 -25 ends 1 tại
-24 -27 -27 -24 ends 1 tấn
-25 -24 -27 -25 ends 1 điện
-23 -24 -27 -21 ends 1 đời
-9 -27 -25 5 ends 2 biết
0 -26 -27 -5 ends 2 cả
-24 -27 -25 -7 ends 2 của
-27 -6 -25 -22 ends 2 dài
-23 -25 -27 -22 ends 2 kính
-27 0 -23 -23 ends 2 luật
-1 -27 -27 -15 ends 2 nhất
-12 -27 -27 -25 ends 2 nội
-25 -24 -27 -23 ends 2 phó
-21 -23 -27 -8 ends 2 qua
-27 -25 -24 -27 ends 2 rút
-24 -11 -19 -27 ends 2 thì
-23 -23 -27 -21 ends 2 ubnd
-27 -22 -6 -19 ends 2 ăn
-24 -27 -25 -4 ends 2 đất
-11 -27 1 -17 line 4
-26 -27 -25 -24 pair # bỏ
-27 -26 -20 -20 pair # dùng
-8 -25 -27 -22 pair # hội
-27 -27 -26 -11 pair # trong
-26 -26 -27 -27 pair ( b
-27 -21 -17 -20 pair ( lần
-11 -27 -23 -20 pair , bí
-12 -3 -27 -15 pair , chẳng
-16 0 -27 6 pair , các
-25 -3 -26 -27 pair , còn
-26 -24 -27 -20 pair , mái
-14 -27 -19 -4 pair - điều
-27 -23 -19 -18 pair : chi
-27 -21 -19 -17 pair ai giữ
-27 -6 -20 -20 pair b )
-25 -27 -9 -18 pair ba đời
-20 -27 -27 -5 pair biên giới
-20 -26 -27 -24 pair bảo đảm
-27 -25 -22 -22 pair bỏ cụm
-20 -27 -24 -5 pair bộ #
-27 -25 -21 -23 pair cao thị
-23 -25 -6 -27 pair cho hộ
27 9 7 -8 pair cho người
-27 -18 -24 -19 pair cháu đọc
4 0 -1 -27 pair chúng tôi
-16 -27 -24 -22 pair chương #
27 -1 -3 16 pair chỉ muốn
-27 -24 -24 -23 pair chức vụ
-27 -26 -23 -22 pair cuối điểm
-15 -27 -26 -27 pair câu nào
-14 -27 -24 -23 pair câu về
-27 -27 -6 -23 pair có nhà
-27 -22 -20 -21 pair có uy
-5 -27 -5 -22 pair công nhân
-27 -24 -20 -8 pair cũng nói
-20 -1 -27 -23 pair cấp #
-25 -24 -27 -23 pair cửa trầm
-26 -27 -23 -21 pair d )
-27 -26 -18 -11 pair gì ?
-11 -27 -25 -17 pair gọn ,
-27 -26 -25 -27 pair gửi anh
-27 -23 -23 -24 pair hiện là
-23 -26 -27 -22 pair huyện thạch
-27 -25 -23 -25 pair hôm trước
1 -9 -1 -27 pair hết .
-27 -24 -23 -22 pair hội cựu
-27 -22 -18 -24 pair khi có
-10 -4 -27 17 pair không thấy
-16 -23 -27 -19 pair kể lại
1 -27 -21 -18 pair kỳ lâm
-26 -7 -27 -8 pair luật này
-27 -20 -20 -20 pair là :
-27 -26 -26 -23 pair là hoàng
-22 -23 -27 -22 pair lượng thứ
-24 -26 -27 -25 pair lạc giang
-6 -27 -5 -23 pair lại .
-21 -25 -27 -22 pair lại để
-23 -23 -27 -21 pair lần thứ
-9 -5 -10 -27 pair lắm .
-27 -24 -25 -26 pair lịch .
-5 -27 -2 -21 pair môi trường
-23 -24 -27 -21 pair mùng #
-26 -26 -27 -23 pair một ngày
-22 -26 -24 -27 pair mới thấy
-26 -27 -23 -21 pair nay là
-12 -8 -27 -21 pair nguyên .
-14 -27 -26 -20 pair nguyên nhân
-27 -21 -22 -2 pair người đọc
-27 -25 -23 -21 pair nhau .
-20 -25 -27 -20 pair nhiều người
27 24 6 8 pair nhìn chung
-27 2 -4 -4 pair nào cũng
-1 -27 -22 -1 pair nước ngoài
-25 -27 -24 -23 pair nội tôi
-13 27 -18 -7 pair phản đối
-27 -27 -24 -23 pair sư tỉnh
-27 -25 -26 -23 pair thuật .
-2 -20 -27 -17 pair thành công
-26 -25 -27 -12 pair thành ủy
-27 -22 -23 -24 pair thì #
-26 -27 -11 -20 pair thôn .
2 -27 -22 -23 pair thật .
-27 -26 -26 -23 pair thị mai
-27 -27 -25 -23 pair thị thu
5 -21 -27 -23 pair thực hiện
-27 -23 -24 -21 pair trang chủ
-27 -27 -26 -25 pair triển du
-22 -27 -4 3 pair trách nhiệm
-19 -26 -27 -7 pair trên mạng
-24 -22 -27 -22 pair tôi dạy
-27 -25 -24 -23 pair tôi góp
-27 -25 -27 -21 pair tôi ngày
-27 -23 -26 -23 pair tảo hôn
-27 -22 -22 -24 pair tế và
-21 -27 -20 -21 pair từ “”
-27 -22 -20 -21 pair uy tín
-27 0 -19 -23 pair và #
-27 -22 -22 -24 pair và hạ
27 2 21 7 pair và xin
-10 -26 -27 -20 pair vỗ tay
-14 -27 -26 -23 pair vụ ,
-24 -27 -27 -23 pair xin ý
-27 -27 -24 -23 pair | vị
-27 -27 -25 -23 pair ông ,
-27 -26 -25 -23 pair đi thẳng
-25 -26 -27 -22 pair đã gửi
-27 -23 -23 -19 pair đã mười
-17 -27 -27 -25 pair định ,
-27 -20 -19 -22 pair định ban
-27 -24 -24 -21 pair đọc tóm
-27 -22 -25 -26 pair đối tượng
-27 -16 -18 -19 pair động của
-5 -23 -21 -27 pair ủy ban
-27 -26 -21 -17 pair “” ?
-26 -26 -27 -23 pair “” và
-9 -10 -27 -22 word (
-5 -6 -27 -15 word )
-27 -6 -10 -6 word *
-27 -27 -22 -26 word bùi
0 -27 -4 10 word bị
-12 -8 -18 -27 word c
-11 -6 -27 -24 word chuyên
27 21 -4 -3 word chê
-16 -23 -27 -21 word chớ
-11 7 27 19 word cấp
-23 -2 -27 -12 word doanh
-24 -27 -27 -12 word gáo
-24 -27 -4 -20 word gấp
8 -5 -27 -16 word hoàng
-15 -6 -27 -25 word hòa
-27 -23 -26 -23 word hôn
1 -27 -20 -19 word hơn
-12 -27 -14 -16 word hội
-27 -27 -27 -24 word inh
17 -25 -27 -14 word kêu
-9 -27 -27 -23 word lâu
-27 -25 -27 -5 word lạnh
17 -27 -27 -2 word minh
-27 -23 -24 -22 word mttq
-23 -24 -27 -21 word mùng
-27 9 11 -8 word mưa
-27 -25 -22 -16 word mỏ
-8 6 -27 0 word mức
-9 -14 -12 -27 word nhân
-27 -26 -1 -2 word niên
27 -11 -14 -5 word ok
-27 -24 -24 -22 word phẩy
-12 -27 -3 -17 word phục
-2 -27 -25 -22 word quang
-6 27 8 -18 word quá
-17 -25 -27 -9 word quảng
6 -27 18 8 word sung
4 -27 0 0 word sóng
-11 -26 -27 -22 word then
7 22 12 27 word tiền
-24 -26 -27 -23 word tm
-10 -27 -14 1 word tín
7 16 0 27 word tính
-13 -27 -24 -12 word tạp
27 -17 10 -8 word tốt
-13 -24 -27 -22 word ubnd
27 16 -23 9 word vừa
-27 -25 -22 -6 word đai
-27 3 -27 -4 word đào
-23 -27 8 -1 word đèn
-20 -26 -27 -24 word đảm
0 -27 -27 2 word đảo
-27 -24 -26 -22 word đằng
-1 -27 -10 -11 word đứng
-25 -27 11 -21 word ước
-25 -25 -26 -22 begins # chương
-25 -3 -26 -23 begins 0 bốn
-2 1 -26 -15 begins 0 cái
-25 -26 -24 -24 begins 0 doanh
-22 -26 -23 -19 begins 0 dưới
-24 -26 14 -19 begins 0 mong
-26 -23 -25 -21 begins 0 nghệ
7 -26 -4 -5 begins 0 nghị
-26 -24 -24 -24 begins 0 subject
-2 -26 -7 -6 begins 0 trường
-23 -22 -26 -21 begins 0 viện
-7 -24 -26 -21 begins 0 à
-24 -26 -25 -21 begins 0 đông
-9 -23 -26 -23 begins 0 đảng
-26 -25 -5 -23 begins 0 để
-18 -18 -26 -16 begins 1 chí
26 15 2 14 begins 1 cũng
-26 -23 -25 -26 begins 1 giang
-26 -26 -24 -23 begins 1 hòa
-2 26 -7 1 begins 1 phản
26 23 3 26 begins 1 sao
3 -26 -23 -17 begins 1 trì
-13 -26 -24 1 begins 1 từ
10 11 -26 6 begins 1 ông
-11 -26 -25 -20 begins 1 đình
5 -26 2 -6 begins 1 được
-25 -26 -23 -24 begins 2 bàn
-26 -20 -20 -21 begins 2 bên
-23 -26 -26 -25 begins 2 bến
14 -26 -8 -9 begins 2 của
0 -26 -13 -21 begins 2 hội
-24 -25 -24 -26 begins 2 kiểm
-26 1 -25 1 begins 2 nghiệp
7 -21 -26 -19 begins 2 nghĩ
-25 -25 -26 -24 begins 2 tiếp
-26 -25 -25 -22 begins 2 tác
-13 -25 -26 -23 begins 2 tư
-24 -26 11 -4 begins 2 xin
-25 -23 -26 -20 begins 2 đốc
-26 -26 -25 -26 begins 2 độ
-22 -16 -26 -12 begins 2 ơi
-23 -23 -18 -26 begins [ điều
3 -26 -23 -17 begins chủ trì
-25 -26 -24 -24 begins doanh nghiệp
-26 -21 -26 -20 begins kính thưa
-26 -24 -21 -22 begins mục i
-26 -19 -22 -19 begins phương án
-26 -24 -24 -24 begins subject :
-26 -22 -23 -20 begins trang chủ
26 -1 4 8 begins tôi nhất
-12 -12 -26 -23 begins tôi thấy
-8 -22 -26 -23 begins tôi đề
-24 -24 -26 -25 begins đơn vị
-26 -25 -23 -25 begins đối với
26 2 1 4 behind comment
-5 -23 -26 -23 behind ends 6
-26 -21 -24 -21 behind ends b
-24 -20 -26 0 behind ends u
-17 -26 -25 -24 behind ends y
-26 -25 -24 -24 behind ends í
-26 -26 -21 -25 ends 0 pc
-24 -22 -26 -24 ends 0 tư
-26 -23 -21 -22 ends 0 vụ
-6 -26 -26 -26 ends 1 biển
-11 -26 -26 -21 ends 1 biểu
-20 -8 -9 -26 ends 1 con
-12 -24 -26 -23 ends 1 cáo
-25 -23 -26 -24 ends 1 hà
-24 -25 -26 -21 ends 1 hàng
-6 -17 -14 -26 ends 1 hơn
-23 -23 -24 -26 ends 1 mạnh
-26 -24 -25 0 ends 1 nghề
2 -24 -26 -14 ends 1 trí
-25 -26 -22 -23 ends 1 trống
-26 -21 -21 -21 ends 1 tầng
-14 -24 -26 -20 ends 1 tới
-10 -26 -26 -21 ends 1 vào
-25 -26 -26 -24 ends 1 vĩnh
9 -21 -26 0 ends 2 anh
26 9 16 13 ends 2 bản
-26 -2 -2 -15 ends 2 cho
-4 -25 -26 0 ends 2 chỗ
9 -26 -1 0 ends 2 có
-16 -25 -26 -23 ends 2 cần
-14 -26 -20 -22 ends 2 doanh
-21 -25 -26 -10 ends 2 hóa
-26 -23 -22 -23 ends 2 iii
-25 -21 -26 -20 ends 2 mạnh
-26 -25 -19 -23 ends 2 ngày
6 -26 -22 -9 ends 2 nước
26 -6 -5 -3 ends 2 thống
-15 -5 -26 -23 ends 2 tiền
26 24 -5 0 ends 2 tán
-26 -23 -23 -20 ends 2 tải
-26 -12 -17 10 ends 2 viện
-20 -21 -26 -17 ends 2 xem
4 -26 -21 -17 ends 2 điều
-26 -25 -23 -8 ends 2 điểm
26 -14 -3 -25 first agree names_draft
-26 -4 -15 -22 first suggest names_draft
-10 -9 -26 -6 pair # #
-1 -26 -25 -21 pair # .
-21 -23 -26 -24 pair # bến
26 0 2 15 pair # giữ
2 -3 -26 -5 pair # khoản
-26 -25 -25 -20 pair # m
-19 -26 -25 -23 pair # nghị
-1 -12 -26 -25 pair # phút
14 -26 -23 16 pair # thì
-26 -20 -20 -24 pair ( tr
-26 -25 -21 -25 pair ) đ
-25 -26 -25 -21 pair , b
-25 -26 -25 -21 pair , c
12 21 26 0 pair , mấy
-6 -26 -7 0 pair , người
2 26 7 -1 pair , nhưng
-25 -26 -25 -24 pair , thiếu
-24 -26 -24 -21 pair , thầy
-26 -23 -25 -24 pair , tổng
0 1 -26 -19 pair , “”
-25 -26 -23 -13 pair - bon
-26 -26 -22 -25 pair / bc
-26 -14 -13 -14 pair / v
-25 -26 -24 -13 pair : (
-26 -23 -24 -14 pair : ở
-23 -23 -18 -26 pair [ điều
-15 -26 -26 -25 pair an tỉnh
-26 -21 -26 -23 pair ban chấp
-26 -26 -22 -25 pair bc -
3 14 26 16 pair bố trí
-23 -26 -24 -21 pair bốn người
-23 -26 -24 -23 pair bốn năm
-16 -26 -25 -21 pair bốn điểm
5 -20 -26 -5 pair cho dân
-26 -26 -24 -22 pair chí .
26 2 6 6 pair chí nhất
-26 -24 -24 -24 pair chỉ huy
-26 -26 -2 -24 pair chỉ mong
-8 -25 -26 -22 pair chữ .
-26 -26 -22 -22 pair cuối :
-26 -25 -12 -23 pair cuộc họp
-25 -26 -23 -13 pair các -
-26 -24 -3 -21 pair các ông
-26 -26 -24 -22 pair câu lạc
-26 -22 -3 -19 pair có .
-26 -22 -26 -21 pair cô chú
-26 -25 -25 -24 pair công thương
-10 -24 -26 -21 pair cù lao
-22 -9 -26 -20 pair cả đời
-18 -26 -24 -22 pair dưới đây
-26 -25 -20 -22 pair dẫn chiếu
-26 -24 -20 -21 pair dự .
-26 -25 -24 -24 pair em nằm
-24 -26 -25 -23 pair gió cấp
-26 -20 -26 -23 pair giúp em
-8 -26 -26 12 pair giải thích
5 -21 -26 -12 pair gì ,
-22 -26 -15 -26 pair gì có
26 2 3 4 pair gửi đảng
26 -1 1 1 pair hài lòng
-21 -26 -25 -20 pair hàn quốc
-24 -25 -26 -21 pair hàng .
-24 -26 -24 -23 pair hóa tổ
-26 -22 -24 -24 pair họ và
-26 -22 -23 -25 pair họp góp
-26 -25 -13 -15 pair hội người
0 -20 -26 -16 pair hội thành
-26 -20 -23 -20 pair hợp ý
-26 -26 -25 -24 pair khiếu nại
-21 -26 -25 -22 pair khoa học
-24 -26 -25 -22 pair khoa tỉnh
-25 -26 -20 -24 pair khoản góp
-26 -25 -22 -24 pair khám sức
-26 -20 -4 -18 pair không bàn
-14 -24 -26 -23 pair không rành
-21 -7 -26 -19 pair không đọc
-14 -26 -21 -19 pair kết luận
-14 -7 -26 -25 pair kết quả
-26 -25 -23 -22 pair luận .
-26 -21 -21 -23 pair luật bến
-14 -26 -20 -22 pair luật dân
-2 2 -26 5 pair lái đò
-1 -26 -22 -19 pair lâm ,
-26 -26 -24 -22 pair lạc bộ
0 3 -26 -18 pair lấy ý
-26 -25 -25 -9 pair lần #
-7 -26 -24 -12 pair lần thì
-24 -16 -26 2 pair lời .
-26 -26 -23 -23 pair lợi ,
26 -11 -9 13 pair miễn vé
2 5 6 26 pair muốn hỏi
-4 -26 -23 -19 pair mấy điều
-26 -22 -4 -20 pair một bản
-26 -23 -24 -24 pair một tuần
-21 -26 -19 -26 pair mục iii
-19 -6 -26 -25 pair nghiệp :
3 0 26 17 pair nghị xã
8 19 24 26 pair ngoài ra
-26 -22 -21 -8 pair ngày làm
21 -6 26 3 pair nhà .
-24 -25 -26 -20 pair nhân dịp
-10 -25 -26 -5 pair nhất ,
-23 -26 -24 -22 pair nậm xả
-26 -24 -21 -21 pair nữ .
-17 -26 -25 -22 pair phòng ,
-26 -21 -24 -18 pair phải nhờ
9 -26 0 -18 pair phải sửa
-26 -18 -18 -17 pair phố lần
-14 -22 -26 -25 pair quyết định
-24 -24 -26 -24 pair quý ban
-23 -26 -13 -20 pair quốc hội
26 -2 2 4 pair riêng tôi
7 -15 -26 -23 pair rồi ,
-26 -21 -25 -21 pair sli ,
-26 -24 -24 -24 pair subject :
26 14 2 1 pair sức .
-26 -20 -18 -17 pair sử dụng
-3 -26 -25 -18 pair sửa ,
-20 -26 -25 -21 pair tay :
-26 -20 -18 -25 pair theo công
-26 -26 -23 -24 pair thu trang
26 0 -2 2 pair thích câu
-20 -8 -2 -26 pair thông tin
-7 -24 -21 -26 pair thảo quy
-7 -25 -26 -20 pair thế thôi
-21 -22 -26 -23 pair thể :
-26 -26 -25 -25 pair thủy lợi
-26 -24 -23 -23 pair tiếp nhận
3 -26 -21 -3 pair trẻ em
-14 -26 -5 -10 pair tác xã
-4 -5 -26 -22 pair tôi nghe
26 25 11 15 pair tôi thì
-25 -24 -26 -24 pair tạo ,
-26 -23 -25 -11 pair tỉnh đoàn
-26 -22 -24 -22 pair tọa đàm
-14 -24 -26 -20 pair tới .
-26 -14 -13 -14 pair v /
-26 -22 -19 -18 pair v tham
-26 -22 -24 -24 pair và tên
26 -1 -1 14 pair vé cho
26 -3 -1 3 pair với anh
26 -2 4 4 pair | nhất
-23 -24 -26 -22 pair ánh nguyệt
-26 -20 -24 -13 pair áp dụng
26 16 -7 -3 pair ý với
-22 -26 -25 -21 pair đoàn thể
-26 -26 -25 -22 pair đài đọc
-26 -17 -16 -18 pair đánh dấu
-26 -23 -21 -23 pair đò và
3 2 26 11 pair đường vào
-26 -23 -25 -21 pair đằng sau
-26 -24 -23 -20 pair đếm được
26 11 -5 9 pair định này
-26 -22 -23 -21 pair đọc trên
-24 -21 -26 -23 pair đồn biên
-8 -17 -26 -4 pair đổi ,
-26 -25 -24 -22 pair ủy .
26 12 -15 12 pair “” là
-20 -25 -26 -22 pair “” đi
-25 -24 -26 -24 word &
-7 -16 3 -26 word ba
-3 -22 -26 -8 word binh
-25 -26 -23 -13 word bon
13 6 26 8 word bố
-19 -14 -24 -26 word chi
4 -25 -26 0 word chài
8 -26 0 -17 word chú
-20 -26 4 -5 word chữa
-10 -24 -26 -21 word cù
-26 -1 -24 -22 word cường
-26 -26 -26 -25 word dồn
1 -26 -22 -21 word gỗ
-17 1 -26 1 word hạng
-25 -25 -26 -24 word hộp
-25 -26 -26 -23 word khtc
-10 -26 -5 -10 word khê
-26 -22 -26 -23 word khơi
-20 -13 -26 4 word kiểm
-17 -26 -26 3 word km
-11 -26 -25 -19 word kênh
-23 -26 -23 -6 word logistics
-12 -24 -26 -23 word lành
-7 -26 -23 -24 word lùi
-25 -26 -7 -2 word lộ
-25 -12 -26 -22 word môn
-26 -4 3 -13 word mất
-24 -26 -26 -2 word mầm
-2 -26 -4 -20 word nghiêm
-26 -24 -22 -10 word nguy
-13 -24 -26 -9 word ngọc
22 26 13 18 word năm
-26 -26 -25 -24 word nại
11 6 -26 3 word phiếu
-17 26 10 8 word phản
26 15 -11 -6 word phấn
-18 -21 -26 -5 word phổ
11 -26 10 -4 word quý
-12 -7 -16 -26 word quả
-11 -26 -10 -24 word rành
8 2 5 -26 word rồi
-26 -20 -21 -19 word soát
-26 -24 -24 -24 word subject
-26 2 -8 -15 word sót
-26 -25 -26 -20 word sắt
-25 -26 -24 -22 word sở
-25 -23 -26 -22 word sỹ
-13 3 -26 3 word thu
-13 -7 -23 -26 word thôi
-8 3 -26 -7 word thấp
-26 0 -26 -13 word trùng
-26 -24 -22 -22 word trọn
-26 -18 -17 -5 word tố
-26 -21 -22 -20 word xv
-26 -20 -20 -18 word xviii
26 -16 -8 -7 word đáng
-25 -22 -22 -24 before ends ự
9 -25 -3 19 before first question
13 -25 0 21 before question
-23 -23 -25 -20 begins # đơn
-25 -24 0 -13 begins 0 bến
-25 -24 -22 -20 begins 0 cổng
-25 -23 -25 -21 begins 0 hứa
-25 -21 -23 -21 begins 0 lo
-20 -19 -25 -18 begins 0 loại
15 18 19 25 begins 0 ngoài
-23 -25 -1 -22 begins 0 nhờ
-23 -22 -25 -20 begins 0 phó
4 -25 -25 -15 begins 0 phải
1 -25 -23 -16 begins 0 rồi
14 25 16 -8 begins 0 văn
-24 -25 -21 -24 begins 0 đang
-25 -19 -19 -18 begins 0 ảnh
-5 -3 -25 -3 begins 1 ai
2 -25 -21 -20 begins 1 bạn
19 21 2 25 begins 1 hay
-25 -20 -23 -20 begins 1 hợp
-25 -22 -18 -23 begins 1 kèm
-25 -22 -23 -7 begins 1 phải
9 -5 -25 -6 begins 1 thảo
-25 -21 -7 -3 begins 1 trường
25 17 0 5 begins 1 tán
-3 -25 -20 -18 begins 1 xong
-22 -23 -25 -24 begins 1 ánh
-3 -25 -1 -19 begins 2 bỏ
-10 -22 -25 -16 begins 2 dài
-23 -25 -23 -22 begins 2 hiệp
-23 -22 -25 -20 begins 2 khóa
19 -19 -25 10 begins 2 phải
-8 -25 -21 -21 begins 2 quản
-25 -24 -25 -22 begins 2 sát
-25 -25 -22 -22 begins 2 sư
-24 -23 -25 -21 begins 2 vi
-14 -25 -23 -22 begins 2 để
-23 -19 -25 -18 begins cô giáo
-7 -24 -25 -22 begins em là
4 -21 -21 -25 begins góp ý
-25 -21 -23 -21 begins lo thứ
-7 -25 -21 -8 begins nghị định
11 18 19 25 begins ngoài ra
-23 -21 -25 -21 begins người lập
-25 -24 -25 -25 begins địa chỉ
2 12 -5 25 behind ends ?
-25 -21 -21 -20 behind ends á
-7 -25 -6 -12 behind ends ý
-4 -22 -25 -17 ends 0 khác
-25 -22 -25 -20 ends 0 sửa
-23 -22 -25 -21 ends 0 trầm
-10 -25 -23 -22 ends 1 chợ
-25 -24 -25 -24 ends 1 ngọc
3 -23 -25 -18 ends 1 nhận
-25 -24 -25 -24 ends 1 soạn
-12 -25 -24 -19 ends 1 trình
-23 -22 -25 -21 ends 1 tuần
25 -10 16 7 ends 1 tôi
9 -9 -17 -25 ends 1 điều
-24 -23 -25 -23 ends 2 cộng
-25 -22 -22 -20 ends 2 giáo
-24 -23 -25 -22 ends 2 hoàng
-2 25 16 5 ends 2 khổ
-1 -25 -4 -13 ends 2 làm
-21 -22 -25 -20 ends 2 lưu
-24 -25 -24 -22 ends 2 trực
-9 -23 -25 -18 ends 2 vô
-22 -1 -25 -23 ends 2 y
-10 -25 -25 -18 pair # -
-24 -13 -25 -25 pair # ;
-25 -23 -21 -21 pair # c
-18 -24 -25 -20 pair # khu
-24 -23 -25 -21 pair # đơn
-11 -25 -19 -21 pair # đại
-18 -25 -21 -22 pair ) là
25 18 15 -3 pair , con
-25 -25 -24 -6 pair , hộ
-6 -25 -23 -21 pair , quy
-25 -17 -21 -10 pair , sao
0 -25 -24 -23 pair , trong
-20 -20 -25 -4 pair , trưởng
-24 -25 -20 -1 pair , vậy
-6 -25 -24 -20 pair , xe
-2 6 -25 -3 pair , xã
-24 -25 -25 -24 pair , được
-25 -18 -16 -17 pair / phần
-1 3 -3 25 pair ai kiểm
-25 -22 -23 -25 pair an xã
-25 -22 -23 -23 pair ba (
3 -25 -7 0 pair ba ,
-25 -20 -24 -3 pair biên tập
-23 -25 -11 -22 pair bọn trẻ
-25 -23 -15 -21 pair bỏ sót
7 -25 19 10 pair bổ sung
-24 -23 -25 -21 pair bộ huyện
25 -4 0 6 pair cao với
-19 3 1 -25 pair chưa thấy
-25 -24 -25 -25 pair chỉ :
-25 -19 -23 -19 pair chỉnh lý
-10 -25 -23 -22 pair chợ .
-25 -24 -25 -23 pair chữ ký
11 -25 -23 0 pair chữ nào
-25 -24 -9 -22 pair cá ,
-14 -24 -11 -25 pair có ai
-25 -22 -23 -9 pair có cái
-20 -25 -23 -20 pair cũng mục
-25 -20 -20 -19 pair cần một
-23 -22 -25 -22 pair cộng hòa
-14 -24 -25 -22 pair diêm dân
25 3 0 7 pair dung còn
-22 -25 -20 -20 pair dòng cuối
-11 -25 -22 -21 pair em chúng
-25 -25 -8 -25 pair em xin
-3 -25 -24 -18 pair giữ .
25 11 -11 -3 pair giữ nguyên
-24 -25 -22 -22 pair gợi ý
25 -1 -1 4 pair hai tay
-25 -21 -20 -25 pair hay sao
-23 -22 -25 -21 pair hoành giang
-24 -22 -25 -23 pair hà thị
6 2 -25 -15 pair hạn chế
-23 -25 -25 -20 pair không nghe
25 10 -1 0 pair không theo
-22 -25 -23 -7 pair kinh doanh
-14 -24 -25 -20 pair kinh nghiệm
25 7 2 19 pair kiến bổ
13 25 -9 -1 pair kiến của
-22 -21 -25 -21 pair ký chủ
-8 -25 -20 -4 pair kết nạp
-22 -21 -25 -20 pair kể :
20 -2 25 16 pair liệt sĩ
-25 -21 -23 -21 pair lo thứ
-14 0 -22 -25 pair là chuyện
-25 -5 -4 -20 pair là chưa
-25 -23 -5 -20 pair là cái
-12 -14 -25 -21 pair là làm
25 -1 -1 17 pair là đã
-23 -25 -23 -20 pair lại ý
-25 -24 -22 -24 pair lực lượng
-23 -24 -25 -1 pair mầm non
-8 -1 -25 -3 pair một câu
-20 -21 -25 -7 pair một tháng
-25 -21 -23 -19 pair nghị ,
-2 -2 -25 2 pair người dân
-23 -21 -25 -21 pair người lập
-9 -25 -25 -10 pair người viết
-25 -25 -25 -24 pair người đại
-17 -25 -22 -6 pair nói #
-16 -25 -24 -19 pair nói thẳng
-25 -22 -23 -21 pair phá về
-25 -24 -21 -21 pair phép ,
-25 -6 -25 -20 pair phó chủ
25 -7 -6 -4 pair phù hợp
-24 -25 -25 -25 pair phường tam
-25 -23 -20 -21 pair phần ii
-25 -23 -25 -23 pair phố hà
-25 -16 -17 -16 pair quan đến
-23 -25 -23 -19 pair quán triệt
-25 -23 -16 -19 pair quân #
-25 -24 -21 -22 pair sản xuất
-25 -24 -22 -25 pair tai nạn
-25 -24 0 -1 pair thanh niên
-13 -21 -25 -19 pair thay mặt
-22 -25 -25 -22 pair theo dõi
-25 -25 -20 -23 pair theo khoản
-10 -24 -25 -23 pair thu ,
-13 -22 -25 -20 pair thôi ạ
-25 -21 -25 -23 pair thông tư
-2 -25 -18 -16 pair thư chi
-25 -20 -24 -10 pair thương binh
-25 -22 -21 -23 pair thảo quyết
-21 -19 -25 -22 pair thứ bảy
-20 -25 -7 -10 pair thứ hai
-8 -25 -20 -18 pair tiêu tổng
2 -19 1 -25 pair tiểu ban
-7 -25 -22 -4 pair trong dự
-23 -22 -25 -21 pair tuần .
-24 -25 -24 -20 pair ty tnhh
-25 -20 -1 -16 pair tóm tắt
0 -25 -25 -21 pair tôi từng
-25 -20 -20 -19 pair tầng .
25 -10 -8 -3 pair tốt .
-8 -25 -20 -18 pair tổng quát
13 -25 -19 -6 pair tỷ lệ
-25 -14 -15 -17 pair và hoạt
-25 -21 -25 -22 pair về nội
25 -6 3 4 pair với đ
-24 -21 -25 -7 pair xin phép
-25 -7 -11 -9 pair xã ,
-5 -25 -25 -17 pair xã đồng
-15 -25 -25 -22 pair yên tâm
-25 -22 -19 -18 pair ý tôi
24 25 18 -7 pair đi bộ
-14 -25 -22 -22 pair điều nào
-25 -23 -23 -21 pair đoàn luật
-20 -6 -24 -25 pair đủ ,
-5 7 -25 0 pair ấy ,
-17 -3 -1 -25 pair ấy .
-25 -23 -23 6 word buộc
-25 -20 -3 -12 word bão
-18 -25 -25 -25 word chọn
15 9 16 25 word chợ
-25 6 4 4 word cây
-4 -25 -23 -4 word cư
10 2 -25 16 word cả
-22 -25 -25 -22 word dõi
-23 1 -25 -2 word dục
0 9 -25 9 word giao
-13 -25 -6 -22 word giường
-4 -18 -25 -16 word gởi
-24 -25 -22 -22 word gợi
-20 -4 -25 -14 word hoạt
-25 -18 3 -16 word hoặc
-25 -25 -24 -23 word hạt
-3 -25 -24 -7 word hệ
-25 -16 -19 -15 word hủ
-25 -23 -25 -9 word khải
9 -25 -6 1 word khỏi
-21 -25 -3 -5 word kè
6 -25 10 -1 word kỹ
-7 -25 -23 -21 word linh
-4 -25 -22 -21 word lão
-22 -25 -21 -8 word lấn
-12 -8 -25 -23 word lợi
-21 -5 -25 -22 word ngược
-23 -24 -25 -1 word non
25 -3 2 15 word nói
-15 -24 -24 -25 word nạn
-8 -25 -20 -4 word nạp
-25 2 5 -17 word nậm
-13 -24 -25 -20 word phê
-25 -21 -23 -10 word phía
-25 -24 -12 -22 word quýt
-9 -25 -20 -10 word quầy
25 -20 -19 10 word riêng
-14 -24 -25 -3 word rạch
2 -23 -25 -19 word sợ
-13 -25 -23 -25 word tam
-23 -25 -25 -22 word thiện
15 -20 -25 6 word thuộc
-25 -20 -19 -3 word thác
-3 -25 -6 -17 word thẳng
-4 -25 -24 -3 word tr
-23 -25 -23 -19 word triệt
-22 -3 -25 -22 word tá
3 -25 -19 -17 word tú
-22 -6 -25 -1 word tạo
25 -6 -3 -3 word tầm
-4 -25 -22 -20 word uống
-1 -25 -3 -12 word vô
-5 -25 -25 -21 word vắng
-25 -22 -4 -12 word áp
0 -4 25 24 word đường
-24 1 -14 -25 word đời
-25 -21 -25 -9 word đợt
-13 -23 -24 -22 before ends p
7 -24 -2 11 before on line suggest
-16 -24 -1 -3 begins # ý
-7 -24 -13 -2 begins - đ
-24 -4 -8 -3 begins 0 *
-15 -24 -4 9 begins 0 các
10 0 -24 -5 begins 0 dự
-24 -22 -22 -20 begins 0 mã
-20 -22 -24 0 begins 0 mẫu
-5 -24 -23 0 begins 0 sau
24 -12 -11 -6 begins 0 thôi
-19 -24 -23 -23 begins 0 trích
-9 2 -24 -19 begins 0 tuy
-16 -24 -14 -22 begins 1 chi
4 -24 1 -2 begins 1 cho
-4 -2 -24 -22 begins 1 chỗ
-5 -24 3 -21 begins 1 cảm
-24 -21 -24 -22 begins 1 lý
-21 -23 -24 -20 begins 1 lĩnh
-22 -20 -24 -18 begins 1 mới
-5 -18 -24 -14 begins 1 ngoại
12 7 -24 -1 begins 1 nói
12 16 17 24 begins 1 ra
4 7 -24 -20 begins 1 thấy
-20 -24 -22 -22 begins 1 trong
9 -24 -24 -18 begins 1 đại
-14 -24 -22 -20 begins 1 đến
-13 -24 -9 -4 begins 2 anh
-16 -24 -20 -17 begins 2 chung
-24 -24 -22 -22 begins 2 chuyên
-6 -20 -24 -19 begins 2 chính
-6 -23 -24 -20 begins 2 cái
-12 -19 -24 -18 begins 2 dạy
-8 -22 -24 -5 begins 2 hợp
-23 -2 -24 -24 begins 2 không
-22 -21 -22 -24 begins 2 lý
-23 -23 -21 -24 begins 2 như
-14 -22 -24 -21 begins 2 nhận
-22 -24 -23 -5 begins 2 nào
-6 -24 -22 -19 begins 2 phụ
-9 -23 -24 -22 begins 2 sở
-2 -20 -24 -3 begins 2 tổ
-14 -24 -21 -19 begins 2 v
-24 -20 -22 -19 begins 2 và
24 0 2 14 begins 2 vì
-2 -23 -24 -14 begins 2 ông
-13 -24 3 -19 begins 2 đòi
21 24 5 16 begins bà con
-24 -21 -23 -20 begins bình lạc
-22 -24 -21 -16 begins cho tôi
-24 -21 -22 -20 begins chủ đề
-21 -20 -24 -9 begins con tôi
0 -2 16 24 begins các bác
-22 -24 -22 -24 begins người gửi
-16 -17 -24 -14 begins đồng chí
-24 -22 -23 -21 behind ends 8
-17 -24 -22 -19 behind ends ì
7 0 0 -24 behind first disagree
-21 -21 -24 -23 ends 0 ban
-21 -23 -24 -19 ends 0 example
-24 -24 -22 -24 ends 0 thuốc
-24 -21 -24 -20 ends 0 trạch
-5 -23 -24 -17 ends 1 bàn
-24 -24 -22 -21 ends 1 gia
4 -24 -23 0 ends 1 giữ
-8 -22 -24 -18 ends 1 hội
-21 -24 -24 -22 ends 1 lộc
-21 -24 -6 -20 ends 1 nhắc
24 -13 -9 17 ends 1 nói
-8 -23 -24 -19 ends 1 pháp
-20 -24 3 13 ends 1 sách
-23 -23 -24 -21 ends 1 vt
-11 -9 -24 -16 ends 1 xã
-20 -5 -3 -24 ends 1 ấy
-8 -24 -24 -20 ends 1 ở
-6 -18 -24 -15 ends 2 .
-16 -24 -23 -8 ends 2 /
24 6 -11 8 ends 2 dân
19 -13 -12 24 ends 2 hay
-18 -22 -24 -18 ends 2 hoàn
-24 -19 -22 -16 ends 2 khu
-11 -24 -23 -22 ends 2 kinh
-2 24 3 13 ends 2 kỳ
-24 -19 -21 -16 ends 2 ngõ
-6 -22 -24 -4 ends 2 nhắc
-15 -3 12 -24 ends 2 năm
-12 -23 -24 -20 ends 2 quy
-22 -21 -24 -22 ends 2 vi
21 22 20 24 ends 2 vậy
-6 -22 -24 -17 ends 2 vỗ
24 -2 13 1 ends 2 đúng
0 -22 -24 -21 ends 2 định
-24 -21 -24 -21 ends 2 ủy
-19 -23 -24 -20 pair # chương
-7 -24 -21 -17 pair # nhưng
-15 -24 -18 -19 pair ( mục
-13 -24 -23 -21 pair , bảo
-16 -21 -24 -22 pair , chi
-24 -8 -20 -17 pair , doanh
-1 -24 -23 -20 pair , giáo
-23 -24 -20 -21 pair , nghỉ
-5 -24 -23 -18 pair , phó
24 -1 1 4 pair , rất
-14 -21 -24 -18 pair , sở
-24 -18 -15 -15 pair , sử
24 13 5 5 pair , tôi
-24 -23 -18 -7 pair , tại
-22 -24 -24 -21 pair , ảnh
-7 -24 -13 -2 pair - đ
-8 -24 -23 -18 pair . .
-24 -20 -24 -5 pair . iii
-23 -22 -24 -11 pair : các
4 -24 -20 -21 pair ban hành
-24 -20 -21 -18 pair ban mttq
-4 -17 -24 -19 pair ban nhân
-24 -17 -16 -15 pair biểu đảng
7 -20 -24 -17 pair bài học
24 0 5 4 pair bước tiến
24 -5 -10 1 pair bố cục
-12 2 -24 -18 pair bộ ,
-18 -7 -22 -24 pair bộ luật
-24 -17 -20 -18 pair bộ phường
-24 -18 -16 -15 pair bộ thống
-10 -24 -22 -20 pair c )
18 4 14 24 pair cho em
24 12 -4 0 pair cho rằng
-24 -24 -24 -23 pair chuyên đề
-24 -22 -20 -20 pair chí trưởng
-24 -24 -24 -22 pair chương ii
-21 -19 -24 -20 pair chẳng ai
-24 -20 -24 -21 pair chỉ còn
-24 -10 1 -24 pair chủ bến
-24 -20 -19 -19 pair chức hội
-17 -24 14 14 pair các bác
2 19 24 5 pair cây cầu
-8 14 -24 -23 pair có người
-19 -24 -7 -18 pair cũng mong
-7 -24 -22 -22 pair cả hai
-11 -24 -21 -1 pair cụm “”
6 -24 -20 -19 pair của người
-6 1 -24 -21 pair cứ để
-22 -24 -21 -23 pair d .
-24 -24 -23 -22 pair diện :
-24 -15 -19 -24 pair dung cần
-24 -5 -24 -20 pair dám nói
-24 -17 -24 -16 pair dân thành
-16 -20 -24 -21 pair dân thì
-22 -21 -19 -24 pair dùng chữ
-3 -24 -18 -17 pair dễ hiểu
-24 -18 -15 -15 pair dụng vỉa
-12 -8 -24 -7 pair giá vé
-13 -24 -21 -20 pair giải pháp
0 -9 -24 -22 pair giờ #
-24 -18 -18 -21 pair giờ ngày
-15 -24 -21 -14 pair giữ như
-23 -24 -17 -22 pair hai )
-22 -24 -22 -22 pair hiện nay
-24 -24 -24 -23 pair hoạt chuyên
-21 -20 -24 -18 pair hóa thôn
-19 -23 -24 -16 pair hết ,
-24 -20 -23 -21 pair họ tên
-15 -23 -24 -20 pair học kinh
-24 -22 -20 -18 pair hội đại
-16 -24 -19 -6 pair i .
2 -24 -23 -21 pair ii .
-24 -19 -18 -3 pair khai thác
-24 -18 -16 -15 pair khoản này
-24 -22 -22 -23 pair khó khăn
-4 -24 -19 -3 pair không góp
-21 -24 -24 -23 pair ký tên
-9 -24 -19 -17 pair kế hoạch
-21 -8 -24 -22 pair luận :
-24 -20 -24 -20 pair luật về
-4 -24 3 -18 pair lãnh đạo
3 -23 -24 -17 pair lòng .
-9 -22 -24 -19 pair lưu trú
-24 -22 -21 -19 pair lượt ,
-22 -24 6 -18 pair mong các
5 -24 -21 -19 pair mấy chỗ
-24 -19 -20 -16 pair mỗi lần
-11 -20 -24 -17 pair một .
-24 -18 -17 -3 pair một dòng
3 -20 -24 -22 pair nghiên cứu
-24 -23 -21 -20 pair nhiên ,
-10 -24 1 -21 pair nhà ở
-22 -3 -24 -19 pair như thế
-24 -21 -13 10 pair nào ?
-18 -24 -22 -21 pair này đã
-22 -24 -20 -6 pair nạp #
-24 -24 -21 -21 pair phiếu lấy
-24 -21 -23 -21 pair phân tích
-24 -19 -20 -8 pair phòng tỉnh
-22 -22 -24 -21 pair phòng văn
-24 -21 -21 -19 pair phẩy ,
-21 -22 -24 -19 pair quan ,
-14 -24 -24 -21 pair rõ .
1 3 3 24 pair sao chỉ
-1 -24 -24 -20 pair sau khi
-24 -23 -22 -23 pair sinh :
-24 -16 -17 -16 pair thao và
24 -3 5 7 pair thành toàn
-24 -21 0 -20 pair thì phải
-10 -17 -24 -8 pair thôn bản
-24 -17 -18 -19 pair thông vận
-24 -22 -23 -20 pair thúc lúc
-24 -23 -22 -20 pair thư .
-24 -20 -23 -23 pair thưa ban
-3 -21 -24 -22 pair thảo nghị
-13 -22 -24 -23 pair thẩm quyền
-24 -16 -16 -15 pair thứ xv
19 -3 24 -3 pair trong năm
-15 -24 -24 -24 pair trong phần
-24 -22 -24 -20 pair trên điện
-11 -24 -22 -17 pair trình .
-9 -24 -6 -19 pair trưởng thôn
-24 -18 -17 -18 pair trực hội
-8 -18 -24 -17 pair tuyên giáo
-24 -23 -20 -19 pair tuổi đảng
-24 -24 -22 -24 pair tàu cá
-24 -19 -19 -19 pair tập ,
-24 -23 -22 -20 pair tỉnh thanh
-12 -24 -2 -19 pair tổ trưởng
-22 -24 -20 -22 pair vai trò
-2 -22 -24 -17 pair vi văn
-24 -16 -14 -13 pair việc này
-23 -23 -24 -21 pair vt .
-14 -24 -21 -23 pair văn dự
24 18 -1 5 pair văn phong
-24 -21 -23 -21 pair văn toại
5 -24 -23 -17 pair về .
-24 -22 -22 -21 pair | đề
-13 -24 -22 -22 pair ông chủ
-24 -24 -22 -23 pair đ khoản
-6 -24 -24 -18 pair điều .
-24 -22 -21 -2 pair đào tạo
-24 -23 -23 -21 pair đò ,
-17 -23 -24 -20 pair đò .
24 -2 0 15 pair đúng là
-24 -20 -21 -21 pair được tiếp
-1 -11 -9 -24 pair đại hội
-24 -10 -1 12 pair định nghĩa
24 -12 -11 15 pair đủ .
-16 -24 -19 -9 pair “” :
-16 7 -24 -19 pair “” vào
-14 -24 -1 -17 word biến
-6 -24 -22 -22 word chỉnh
-16 -3 -24 -6 word chốt
-24 -21 6 -20 word cuộc
-16 -24 -20 3 word căn
-24 -19 -1 -17 word cạn
-20 -23 -24 -20 word diễm
4 -19 -24 -12 word ghe
-19 -24 1 -24 word gian
-3 -24 -17 -19 word khoảng
-24 -23 2 -20 word khuổi
-19 -11 -24 -13 word khám
-24 -22 -22 -23 word khăn
-21 -1 -24 -21 word kiểu
3 7 -24 2 word luật
5 7 -24 -4 word lương
-15 -23 -24 -23 word lẽ
-24 9 5 18 word mãi
-23 -24 -22 -8 word mặc
-24 -24 -20 -3 word mốc
3 -20 -24 -22 word nghiên
7 5 -24 5 word ngư
8 -5 16 -24 word phát
-22 -9 -3 -24 word phân
-24 -23 -19 -8 word suất
-5 4 -24 -19 word tham
-4 -19 2 -24 word thay
13 22 16 24 word thuê
-22 -24 -12 -10 word thư
-24 -12 -23 -21 word thỏa
19 -24 -23 -12 word thống
-24 -4 3 -17 word to
-24 -24 -24 -21 word tt
-7 -13 -13 -24 word vi
6 17 24 10 word về
-6 -24 0 3 word xóm
9 -24 -22 11 word xếp
-7 -21 -24 -18 word đau
-24 -24 1 4 word điện
-21 13 4 -24 word đòi
4 -24 5 -17 word đạo
23 24 -8 1 word đồng
-24 -23 -9 -21 word đứt
8 14 24 24 word ở
-19 -21 -21 -23 always
-23 10 -19 -15 before ends u
-23 -21 -21 -21 before ends x
-21 -22 -23 -21 begins # chức
23 18 3 4 begins # |
6 -23 -15 -19 begins # đồng
-12 -23 -23 -11 begins 0 bạn
6 -20 -23 -15 begins 0 bỏ
-23 -20 -21 -19 begins 0 chuyên
-6 -13 -23 -4 begins 0 luật
-21 0 -23 -16 begins 0 làm
-20 -23 -22 -3 begins 0 mùa
3 -23 -20 -16 begins 0 nhiệm
2 -23 -20 -16 begins 0 quy
-21 -18 -23 -19 begins 0 sơn
23 -6 -1 15 begins 0 tỷ
-20 -17 -23 -18 begins 0 vấn
-3 -23 -22 -17 begins 0 đoạn
-21 -22 -23 -19 begins 0 đêm
-3 -23 -2 4 begins 0 đề
-20 -23 -22 -19 begins 1 ]
-21 -20 -23 -19 begins 1 chức
7 -21 -23 -6 begins 1 cái
-19 -21 -23 -7 begins 1 cả
1 -23 -19 -16 begins 1 giữ
-23 -19 -19 -17 begins 1 họ
-23 -21 -23 -21 begins 1 khê
-23 -19 -1 -17 begins 1 lần
23 -6 -1 15 begins 1 lệ
-17 -23 -22 -19 begins 1 phương
-4 20 23 1 begins 1 sau
5 -20 -23 -15 begins 1 sinh
-20 -23 23 -13 begins 1 tỉnh
-3 -23 -5 0 begins 1 về
-23 -22 -22 -21 begins 1 điền
23 -5 -2 0 begins 1 đánh
-5 -23 -20 -8 begins 2 a
-23 -21 -18 -17 begins 2 bí
23 6 -14 12 begins 2 bảo
-23 -17 4 -11 begins 2 chủ
2 -20 -23 1 begins 2 con
4 -21 -23 -20 begins 2 công
-6 -1 -23 -17 begins 2 dân
-11 -18 -23 -17 begins 2 giáo
5 -23 5 -3 begins 2 lại
-8 -22 -23 -2 begins 2 thạch
-7 -21 -23 -6 begins 2 tui
6 4 -23 -3 begins 2 viết
-22 -23 16 3 begins 2 xã
-8 -20 -23 -17 begins 2 đã
-20 -23 -22 -19 begins [ ]
-23 -22 -21 -21 begins hôm trước
-23 -20 -20 -19 begins họp chi
-23 -20 -23 -22 begins loại ý
-22 -23 -23 -21 begins nguyên văn
-23 -22 -23 -21 begins người góp
-23 -23 -21 -21 begins phiếu góp
-23 -19 -21 -19 begins tổng hợp
23 -6 -1 15 begins tỷ lệ
-20 -17 -23 -18 begins vấn đề
-23 -23 -18 -22 begins điều /
-20 -23 -19 -21 begins đồng vân
-23 -22 -23 -21 behind ends e
-23 0 -21 -2 behind ends p
-23 -22 -22 -20 behind ends ụ
-17 -21 -9 -23 clauses 5
-20 -20 -23 -19 ends 0 chuông
-17 -17 -23 -19 ends 0 lác
-23 -13 -14 -14 ends 0 thôn
-23 -18 -22 -18 ends 1 an
-10 -21 -23 -8 ends 1 bác
-5 -23 -22 -17 ends 1 chế
-10 -23 -22 -20 ends 1 chỉnh
-23 -19 -20 -20 ends 1 dụng
-19 -19 -23 -20 ends 1 hòn
-22 -23 -4 -19 ends 1 máy
-6 -21 -23 -17 ends 1 thiếu
-23 -23 -20 -22 ends 1 trận
-23 -22 -23 -22 ends 1 tập
23 -11 -10 -4 ends 1 tốt
6 -23 4 -18 ends 1 đúng
-8 -23 -21 -19 ends 2 biểu
-23 -23 -9 -19 ends 2 buổi
-3 -20 -23 -15 ends 2 bốn
-23 -20 -23 -21 ends 2 cùng
-16 -22 -23 -18 ends 2 dưới
-23 -14 -19 -13 ends 2 quốc
-18 -19 -23 -2 ends 2 sung
-23 -5 -22 -18 ends 2 theo
7 -1 -23 -19 ends 2 thành
23 -11 -2 -3 ends 2 trí
-23 -22 -19 -17 ends 2 tuổi
-5 -21 -6 -23 ends 2 tôi
-23 -20 -19 -21 ends 2 tầng
-23 -20 -5 -20 ends 2 tới
-1 -23 3 3 ends 2 văn
-15 -23 -19 -18 pair # chi
-21 -22 -23 -21 pair # chức
-7 -21 -23 -22 pair # học
-15 -17 -15 23 pair # mà
-19 0 -23 -17 pair # một
-22 -23 -19 6 pair # ở
-23 -2 -16 -21 pair # –
-19 -21 -20 -23 pair ( ghi
-12 2 -23 -20 pair , giờ
-21 -22 -23 -21 pair , hôm
-23 -14 -14 -13 pair , hẻm
-23 -23 -19 -21 pair , iii
-20 -15 -23 -13 pair , kính
-6 -23 -21 -20 pair , trước
3 5 -23 8 pair , vì
-4 2 -23 -6 pair / c
4 1 0 23 pair : bao
-22 -23 -22 -5 pair : con
19 -23 -9 -7 pair : đồng
-8 -17 -23 -17 pair ban tuyên
-4 -22 -23 -16 pair bàn .
-22 -21 -23 -21 pair bản thảo
-1 -23 -6 -23 pair bản tôi
-6 23 -6 -6 pair bỏ là
-7 -23 -22 -20 pair bộ thôn
-22 -23 -8 -17 pair cho .
-10 -17 -23 -14 pair chú .
0 -19 -23 -15 pair chúc đại
-10 1 -23 -22 pair chủ tịch
-23 -21 -21 -7 pair chữa cháy
-23 -7 -22 -17 pair các vị
23 -11 11 -9 pair cáo của
-2 -22 -23 -18 pair câu này
-23 3 -21 -9 pair cây số
-23 -22 -23 -21 pair cùng ngày
-21 -7 -9 -23 pair cũng có
-20 -21 -23 -21 pair của chi
-23 -17 -16 -17 pair của văn
5 -23 -18 -16 pair dân .
-23 -22 -20 -21 pair dục và
-23 -22 -22 -23 pair ghi )
-17 5 -23 -19 pair gì mà
-6 -22 -23 -19 pair gì thì
-23 -13 -13 -13 pair hè và
3 -22 -23 -15 pair hóa ,
-9 -23 -4 -22 pair hơn ,
-4 -15 -12 -23 pair hơn .
-23 -21 -23 -22 pair hồi ,
-23 -22 -23 -19 pair hội lhpn
-22 -23 -19 -19 pair hội vận
-20 -20 -23 -21 pair hộp thư
-23 -14 -17 -13 pair hủ tục
-4 -23 -19 -20 pair i ,
-22 -23 -17 -20 pair ii )
15 0 -3 23 pair khi nào
-19 -21 -21 -23 pair khu vực
-23 -22 -23 -18 pair khách quan
-22 -23 -21 -23 pair không )
-9 -23 -22 19 pair không ,
-23 -4 -20 -20 pair không bỏ
-22 -23 -3 -4 pair kinh phí
-23 -23 -22 -22 pair kiểm nghiệm
-12 -22 -21 -23 pair kèm theo
-23 -20 -21 -18 pair kém ,
0 0 -23 0 pair lao động
-8 -23 -20 -19 pair loại #
-23 -20 -23 -22 pair loại ý
-21 -23 -19 -15 pair luận ,
-23 -21 -21 -20 pair luận dự
-9 -20 -23 -18 pair lạc ,
1 -18 -23 -15 pair lại cho
23 -11 -12 -6 pair lần đầu
-21 -10 -23 -20 pair miền núi
-21 -10 -23 -22 pair mà chỉ
-23 -22 -18 -19 pair mục góp
-10 -23 -22 -22 pair nghèo .
-10 -23 -20 -18 pair nhân ,
-7 -16 -23 -18 pair nói sẽ
-11 -23 -20 -19 pair năm mới
-23 -15 -17 -14 pair nơi nhận
4 -23 -23 -5 pair nằm trong
-5 -23 -20 -16 pair phép .
-22 -23 -21 -20 pair phòng luật
-23 -22 -22 -21 pair phường chi
-14 -19 -23 -3 pair phổ thông
1 -23 -17 0 pair phụ huynh
-23 -22 -7 -8 pair qua sông
0 -23 -20 -5 pair quản lý
-8 -21 2 -23 pair sách ,
23 -8 -9 10 pair sửa gì
-18 -21 -23 -21 pair thuyền trưởng
-11 -23 -17 -12 pair thành dự
-12 3 -23 -19 pair thêm “”
23 2 6 6 pair thảo ;
-10 -22 -23 -18 pair thảo trên
-13 -21 -23 -21 pair thảo tôi
-6 -23 -20 -20 pair thấp .
23 17 -5 19 pair tiêu #
-15 -23 -21 -18 pair toàn .
-3 -23 -23 -3 pair tr .
23 -3 1 1 pair trên .
-6 -3 -23 3 pair tôi chưa
22 23 7 11 pair tôi hoan
-21 -22 -23 -22 pair tế xã
-22 -21 -23 -10 pair tỉnh bạn
-22 -23 -20 -20 pair tịch ubnd
-10 -20 -23 -18 pair tụi tui
-16 -3 -23 -18 pair viên :
-4 -20 -23 -12 pair viện tỉnh
-20 -23 -16 -10 pair và khoản
-23 -13 -13 -13 pair và ngõ
-23 -22 -20 -21 pair và đào
-8 -23 -22 -17 pair vào .
-23 -2 1 -13 pair về việc
-19 -18 -23 -20 pair vị :
-10 -7 -23 -15 pair xã .
-23 -20 -5 -17 pair xã nậm
-23 -19 -17 -18 pair ý vào
-23 -23 -18 -22 pair điều /
-11 -21 -20 -23 pair điều tôi
-2 -23 -21 -9 pair đâu ?
-22 -23 -23 -21 pair đây .
-16 -20 -19 -23 pair đã quy
-5 -23 -18 9 pair đăng ký
-11 -21 -23 -18 pair được nhiều
-14 -5 -23 -15 pair đại biểu
-18 7 -5 -23 pair đầu tư
-4 -23 0 -18 pair đề xuất
-23 -16 -15 -15 pair định quản
-23 -22 -2 -18 pair đối ngoại
0 23 -3 3 pair đối việc
23 19 -23 -15 pair đồng ý
-23 -23 -23 -22 pair độc lập
-20 -23 3 -18 pair động ,
-19 -23 1 -12 pair ở chợ
-23 -15 -17 -7 pair ở vùng
-12 -23 -23 -23 pair “” làm
23 -1 -1 2 pair “” nên
-13 1 -23 4 word a
5 -23 -6 14 word ai
23 -6 14 -2 word bày
-22 -23 -23 -2 word chắn
23 13 17 6 word chở
-23 -23 -5 -17 word càng
-9 -23 12 -2 word cổng
-23 -7 -15 -1 word cụm
-23 -22 0 -17 word dương
-10 -4 -23 -23 word dịch
-5 -22 -23 -3 word dừng
-21 -20 -23 -19 word giàng
-17 -16 -12 -23 word giáo
-23 -21 15 2 word giùm
0 -23 -19 -6 word hoàn
1 -23 -18 0 word huynh
-23 -2 -19 -20 word hđnd
5 -20 -23 -19 word hướng
-23 -23 -21 -22 word khoan
-23 -21 -21 0 word la
-7 -22 1 -23 word lan
-23 -22 -23 -19 word lhpn
23 -6 21 12 word liệt
23 -13 9 -5 word loa
7 3 -10 -23 word làng
-22 -23 -12 -19 word lầy
1 -23 -22 -21 word ma
22 -23 6 6 word miễn
7 10 -1 -23 word mười
-3 -23 3 -4 word nghị
-23 -20 -2 -20 word ngô
2 -21 -23 -18 word nha
-23 -22 -22 -21 word nhung
-9 23 -6 0 word nhưng
9 -12 23 -2 word nhờ
-5 -23 12 -18 word nặng
-20 -1 23 11 word nổi
21 4 23 1 word quyết
7 -23 -3 9 word quyền
-23 -21 -1 -1 word quỳ
-19 1 -23 -18 word sàn
22 3 10 -23 word tay
-18 -6 -10 -23 word thị
21 23 8 17 word tiêu
23 -10 -9 9 word tiến
7 -1 23 21 word treo
-4 -22 -23 -22 word tầng
-11 1 -23 -22 word tịch
-23 -23 -22 -19 word vạt
-2 -23 -22 2 word vận
-23 -15 -16 -15 word xii
9 16 23 13 word xin
-23 -16 5 -14 word xá
-6 -23 -19 -18 word xứ
2 -23 7 17 word đạt
-22 -14 -14 0 before ends *
-20 -9 -22 0 before on line first agree
9 -22 6 13 before on line first suggest
-22 -18 -16 -18 begins # mục
-3 -20 -22 -15 begins 0 a
-22 -19 -21 -19 begins 0 chức
-20 -22 -20 -19 begins 0 from
-21 -22 -21 -20 begins 0 phố
-22 -16 -16 -17 begins 0 tiêu
-22 -19 -10 11 begins 0 tại
-20 -19 -22 -19 begins 1 chấp
-11 -22 -21 9 begins 1 còn
-7 -22 -3 -19 begins 1 cô
17 12 22 -2 begins 1 gì
-22 -18 -20 -20 begins 1 lao
22 -9 -2 14 begins 1 luật
-6 -21 -22 -19 begins 1 lái
-1 -22 -20 -14 begins 1 mừng
-6 -21 -22 -18 begins 1 sĩ
22 10 2 -2 begins 1 thì
-8 -20 -16 -22 begins 1 tại
0 -20 -22 -19 begins 1 vụ
-3 -18 -22 -19 begins 1 đoàn
-16 -22 0 -4 begins 2 bà
-19 -22 1 -17 begins 2 bác
-6 -6 -19 -22 begins 2 c
-12 -22 -21 -5 begins 2 cao
-21 -22 -20 -18 begins 2 cổ
0 -22 5 -19 begins 2 khác
8 8 -22 -14 begins 2 nhất
-21 -22 -5 -17 begins 2 nhớ
-11 -22 -20 -19 begins 2 phùng
-19 -19 -16 -22 begins 2 sản
5 1 -22 -15 begins 2 thành
7 -22 -22 -15 begins 2 thế
-5 -22 -21 -18 begins 2 trưởng
-2 -22 -3 -2 begins 2 với
0 -22 5 -19 begins 2 ơn
-20 -19 -22 -19 begins ban chấp
-9 -18 -22 -18 begins chi hội
-18 -18 -22 -17 begins chúc các
-20 -22 -20 -19 begins from :
15 -19 -22 -12 begins không có
-21 -22 -19 -18 begins phiếu lấy
-18 -22 -20 -18 begins stt #
9 -20 22 10 begins tôi chỉ
-20 -20 -22 -20 begins tỉnh đoàn
-4 -22 -21 -17 begins xã tôi
22 -1 0 5 begins đồng ý
-22 -14 -15 -14 behind ends 3
17 -22 -19 7 behind first suggest
17 -22 -19 7 behind suggest
-3 -13 -18 -22 clause 1
-19 -15 -22 -18 ends 0 cao
-22 -22 -22 -21 ends 0 phúc
-22 -18 -20 -18 ends 0 trưởng
-19 -22 -21 -18 ends 0 tịch
-20 -22 -20 -20 ends 0 định
-22 -18 -21 -19 ends 0 ”
-22 -20 -21 -20 ends 1 bích
-22 -19 -22 -19 ends 1 kim
12 2 -22 2 ends 1 làm
-21 -22 -21 -5 ends 1 mua
4 -22 -20 1 ends 1 mình
22 0 0 6 ends 1 nghênh
-20 -20 -22 -19 ends 1 phòng
-20 -20 -22 -19 ends 1 quỳ
-18 -22 -20 -18 ends 1 stt
19 22 2 1 ends 1 sức
22 -5 21 -3 ends 1 thanh
13 -22 -17 -18 ends 1 thật
-7 -22 -22 -22 ends 1 tiêu
-6 -22 -20 -3 ends 1 toàn
-19 -15 -22 -18 ends 1 vùng
-4 -22 8 -17 ends 1 đi
-21 -22 -21 -19 ends 1 đoàn
-21 -18 -8 -22 ends 1 đông
-3 0 -22 -18 ends 1 đồng
22 14 3 5 ends 2 c
-9 -20 -22 -19 ends 2 cô
22 0 0 6 ends 2 hoan
-22 -22 -21 -20 ends 2 kiều
8 -22 -17 -15 ends 2 nghĩ
-22 -18 -22 -18 ends 2 nghĩa
-7 -22 -21 1 ends 2 này
22 -1 1 -1 ends 2 nêu
0 4 -22 5 ends 2 thấy
-18 -13 -22 9 ends 2 trả
-2 -22 -17 -15 ends 2 đến
-10 -22 4 -2 lines 6
-5 -22 -17 -1 pair # a
-22 -22 -18 4 pair # dự
-22 -18 -19 -18 pair # nội
-22 -19 3 -1 pair # thôn
-11 -22 -16 -18 pair # thấy
-13 -1 -22 6 pair # tỷ
22 11 18 9 pair # ý
-5 -22 -20 -2 pair # đã
22 16 14 18 pair ( #
11 -22 -8 0 pair ( khoản
-22 12 -20 -14 pair , chưa
10 -13 -22 -12 pair , cảm
-20 -19 -22 -17 pair , thưa
8 -20 -22 -15 pair , tui
-17 -19 -22 -18 pair , đúng
-22 4 -21 1 pair , ở
-22 -17 -19 -17 pair . nội
-22 -18 -21 -19 pair . ”
-22 -18 -20 -18 pair : tiểu
-20 -22 -21 -21 pair : triệu
-22 -19 -20 -19 pair : tỉnh
-22 -21 -22 -20 pair ban biên
-3 -22 -21 -22 pair biển .
0 -19 -22 -18 pair bác nào
2 -22 -22 -18 pair bản ,
-18 -21 -22 -19 pair bản ghi
22 -1 3 4 pair bản nhất
-22 -18 -18 -17 pair bản được
2 -19 -22 0 pair chuyển đổi
4 22 -11 10 pair chưa được
-22 -19 -22 -18 pair chỉ dám
-2 -22 -6 -5 pair chị em
22 19 -9 -4 pair con ở
-21 -22 -20 -2 pair cáo không
-22 -21 -21 -4 pair câu hỏi
8 -22 -6 -3 pair có mấy
-22 -22 -15 -4 pair có điện
-14 2 -22 8 pair cơ quan
-1 -22 -21 -16 pair dao ,
-16 -22 -1 -18 pair em làm
-20 -22 -20 -19 pair from :
-22 -17 -17 -15 pair gia dự
-14 -22 -18 -19 pair giá ,
-4 -22 -17 -15 pair giữ rừng
-22 -20 -22 -17 pair gì sai
-20 -22 -18 -7 pair ha ,
-21 -22 -18 -18 pair hiện ở
-2 -20 -22 -19 pair hạ tầng
-22 -18 -17 -16 pair hải ,
22 -2 -3 -4 pair hộ ,
-5 -21 -22 -4 pair hội đồng
-21 -22 -21 -17 pair khe vạt
-17 -22 -18 -19 pair khiêm tốn
-10 -22 16 4 pair khác :
-9 -17 -22 -21 pair không nghĩ
16 -22 -19 -10 pair là một
-3 -2 -22 4 pair là người
5 -19 -22 -15 pair là tôi
-22 -19 -17 -16 pair lượt ý
-21 -22 -18 -18 pair lục văn
-22 -21 -3 -16 pair mong rằng
-22 -22 -3 -18 pair máy .
22 0 0 6 pair nghênh .
2 -22 -18 -13 pair người dao
-8 -22 -20 -21 pair nhiệm của
5 -22 -18 -16 pair như sau
0 -22 -22 -9 pair nào ,
-12 -21 -22 -21 pair nên không
-7 -22 -21 -18 pair nông thị
-22 -21 -22 -22 pair phiên thảo
-22 -22 -22 -20 pair phó bí
-9 -20 -22 -20 pair phường bến
-22 -19 -22 -19 pair phố kim
-22 -19 -21 -19 pair phố vân
-19 0 3 -22 pair quá ,
-22 -17 -19 -5 pair ra khỏi
-22 -16 -16 -16 pair rà soát
-18 -22 -20 -18 pair stt #
-1 -4 22 -3 pair sửa cái
15 22 2 2 pair thành việc
-9 -22 -22 -19 pair thì bỏ
-4 5 -2 -22 pair thì không
0 -22 -8 -19 pair thì nói
-5 -20 -22 -18 pair thì đúng
-21 -22 -22 -21 pair thư này
-16 -22 -9 -20 pair thưa các
-20 -16 -22 -19 pair thưa quý
-5 -20 -22 -18 pair thường xuyên
-22 -16 -14 -14 pair thảo (
22 3 2 5 pair thảo và
22 -2 -1 1 pair thấy viết
-22 -10 2 -13 pair thế .
-10 7 -22 -16 pair thế nào
-10 -22 -22 -21 pair thủ tục
-22 -16 -17 -15 pair thứ xviii
-2 -22 -20 -16 pair trang .
-20 -22 -22 2 pair trình trọng
-11 -6 -22 -18 pair trường ,
-9 -19 -22 -16 pair trường có
-10 -17 -22 -20 pair trường phổ
-21 -22 -20 -18 pair tt |
22 3 4 8 pair tôi hoàn
-22 -17 -14 8 pair tôi muốn
6 -22 -19 -15 pair tôi ủng
22 5 6 8 pair việc dự
22 7 5 7 pair và nội
-22 -18 -19 -18 pair vàm sơn
-5 -16 -22 -17 pair vào dự
-21 -22 -21 -17 pair vạt ,
-21 -3 -22 -3 pair vậy ,
-4 -17 -22 -6 pair về ,
-2 -22 -19 -18 pair với người
3 -22 -15 3 pair xử lý
-4 2 -22 -6 pair đ /
-13 -22 -22 -17 pair điểm ,
-22 -21 6 5 pair điện thoại
-22 -20 -19 5 pair đoạn #
-9 -12 22 -9 pair đây ,
-22 -18 -22 -16 pair đông lạc
-14 2 -22 -16 pair đến nay
2 -7 -20 -22 pair đọc lại
-13 -22 -22 -15 pair đồng bào
-7 -22 -21 -18 pair ở .
22 16 20 22 word anh
16 -1 22 10 word bác
-8 16 22 11 word bán
-3 21 22 19 word bãi
11 2 7 -22 word bằng
4 -18 -22 -16 word chiến
-22 -15 -10 -7 word chuyển
10 -21 -22 19 word chuẩn
-22 -19 -22 4 word chấm
-15 -22 -21 -20 word chặt
6 -22 -6 -3 word chức
-22 -20 13 -2 word cân
10 -22 1 -22 word dễ
-22 -21 -4 -11 word dứt
-20 -22 -20 -19 word from
4 10 -5 -22 word gia
-12 -11 -22 -21 word hiệp
-15 -22 15 -7 word huyện
-8 -22 -21 -20 word khổng
-15 -22 3 -17 word kém
-2 -22 -6 -19 word liền
-22 -10 5 -2 word lại
-3 -22 -22 -18 word món
1 -22 3 16 word mẫu
6 -19 -22 5 word nghệ
22 4 0 0 word nguyện
-5 -22 -20 -18 word nhiên
-22 4 -16 8 word nhập
-19 3 0 -22 word nuôi
-8 -22 -22 -5 word nối
0 -5 -4 -22 word nửa
2 -22 -22 -2 word phá
-7 -21 -22 -17 word sli
-19 -22 -17 -18 word stp
-18 -21 -22 -18 word suy
-11 -22 -5 1 word sơ
22 -19 -17 -16 word sự
14 -8 -22 4 word thảo
-11 5 -22 -1 word thằng
-22 -18 -17 -8 word thờ
-4 -22 -17 -10 word tiện
1 -18 -22 -15 word trân
-1 0 -22 -19 word tách
11 -22 7 -14 word tôn
-3 22 9 9 word tăng
-22 -1 -15 0 word tư
5 -22 -1 19 word tủ
-1 3 22 8 word vào
-20 -22 -3 -19 word ván
22 -1 -20 11 word vé
-19 -22 -5 -20 word vải
-22 -21 -19 7 word vợ
-17 -20 -22 0 word đê
-22 -18 -9 5 word đò
22 17 6 17 word đất
1 -22 -18 -15 word đắc
-22 -21 -4 -17 word ướt
18 8 15 21 before ends :
-3 -21 -19 -19 before ends ộ
-5 12 -21 -8 begins 0 bà
-7 -21 -20 -5 begins 0 chẳng
-20 -21 -20 -18 begins 0 cửa
-7 -21 -21 -16 begins 0 gia
-5 -17 -21 -17 begins 0 liên
21 1 -7 17 begins 0 trả
12 -5 21 14 begins 0 tỉnh
-21 -16 -17 -16 begins 0 vào
-21 -19 2 1 begins 0 với
21 -2 -3 3 begins 1 cơ
-15 -20 -21 -6 begins 1 ghi
-11 -13 10 21 begins 1 giờ
-21 -20 -20 -19 begins 1 hoạt
-21 -14 -14 -5 begins 1 huyện
-18 -21 -19 -8 begins 1 luận
-21 -20 -20 -17 begins 1 nghề
5 -18 -21 -13 begins 1 ta
-4 -18 -21 3 begins 1 tư
-12 -1 -21 -17 begins 1 tổ
1 -21 -21 1 begins 1 việc
-21 -21 -21 -20 begins 1 đàn
-8 -21 -20 -18 begins 1 đội
-2 -21 -20 -19 begins 2 chữ
-16 -18 -21 -4 begins 2 giùm
0 -16 -21 -20 begins 2 gửi
0 -20 -21 -16 begins 2 lê
2 -20 -21 -20 begins 2 lấy
-12 21 -13 15 begins 2 người
15 -21 19 -13 begins 2 này
-5 -18 -21 -15 begins 2 nội
-5 -21 -21 -21 begins 2 quan
-21 -21 -21 -19 begins 2 quỳ
-16 -19 6 -21 begins 2 sửa
-20 -17 -21 -18 begins 2 tọa
10 -19 -21 -14 begins 2 được
-15 -19 -21 -18 begins bài học
21 -10 -13 -9 begins chi bộ
-21 -21 -21 -20 begins diễn đàn
-7 -21 -21 -16 begins gia đình
-21 -16 -19 -18 begins hôm nay
3 1 21 11 begins nhân đây
-21 -14 -16 -13 begins nơi nhận
-21 -20 -20 -19 begins sinh hoạt
-21 -17 -20 -16 begins thay mặt
-21 -14 -11 -15 begins theo luật
21 1 -7 17 begins trả lời
4 4 -21 -14 begins tôi làm
-21 -16 -17 -16 begins vào dự
-20 -21 -21 -18 begins đông xá
13 7 -21 -11 behind disagree
-19 -21 -20 -19 behind ends 9
-21 -21 -20 -20 behind ends ợ
-21 -14 -15 -14 ends 0 phố
2 -21 -20 -18 ends 1 báo
-11 6 -21 -2 ends 1 bỏ
-5 -1 -5 21 ends 1 chưa
-9 -7 -7 21 ends 1 cấp
-20 1 -21 -5 ends 1 cầu
-10 -9 21 -6 ends 1 giùm
-21 -4 -18 -17 ends 1 hè
0 -20 -21 -17 ends 1 lo
-13 -21 -10 -20 ends 1 mới
-21 -18 -16 -18 ends 1 nhiêu
15 -1 21 0 ends 1 nhà
-18 -16 -21 -16 ends 1 phiêng
16 21 3 4 ends 1 thi
-4 -20 -21 -19 ends 1 thu
-21 -17 -19 -17 ends 1 tân
-21 -20 -8 -17 ends 1 tối
4 -5 -6 21 ends 1 đò
14 -21 7 -5 ends 1 được
-21 -16 -16 3 ends 2 bảo
-21 3 -17 -13 ends 2 chung
1 -1 1 -21 ends 2 chữ
-4 -21 -18 4 ends 2 hành
17 21 3 5 ends 2 khả
-11 -21 -18 -18 ends 2 lần
-19 -21 -17 2 ends 2 phần
-1 -16 -14 -21 ends 2 thôi
-14 12 -21 9 ends 2 trên
-21 -17 -6 -18 ends 2 điện
0 -20 -21 -17 ends 2 ủng
-7 -18 -3 -21 lines 4
-6 -16 -21 -16 pair # các
-21 -18 -16 -3 pair # công
21 16 -4 -4 pair # |
-21 4 -20 -16 pair # đến
-13 -21 -21 -19 pair # để
-21 -19 -16 -10 pair ( hội
-1 -19 -13 -21 pair ) có
-14 -21 -12 -17 pair ) khoản
-21 -21 -20 -19 pair ) vị
-11 -21 -20 -18 pair , bộ
-17 -8 -21 -20 pair , cũng
-2 -2 -21 -1 pair , cả
3 -21 -15 -18 pair , dòng
-2 -21 -20 -14 pair , dễ
-19 3 -21 -18 pair , khách
-5 -21 -7 -21 pair , mỗi
-16 -21 -14 -18 pair , nội
-1 -21 -19 -16 pair , số
6 -21 -21 -16 pair , viết
-5 -21 -18 -16 pair , ý
-20 -21 -21 -18 pair . vn
-21 -21 -20 -19 pair : ban
-21 -18 -18 -5 pair : cho
-20 -21 -20 -19 pair : phó
-20 -21 -21 -18 pair @ vidu
-20 -16 -21 -19 pair biện xã
-6 -21 -18 -16 pair báo chí
-19 -16 -19 -21 pair bản quy
21 8 7 9 pair bản thống
21 -13 17 -11 pair bảo hiểm
2 -15 -21 -15 pair bảo tôi
-9 -21 -19 3 pair bảo tồn
-21 -20 -21 -20 pair bảy ,
-19 -18 -21 0 pair bến ,
-10 -18 -21 11 pair bến đò
-21 -16 -13 -16 pair bỏ cái
-21 -14 -15 -14 pair bộ khối
-16 -21 -20 -20 pair chi nhánh
-6 -21 -5 -16 pair cho công
-18 -20 -21 -7 pair cháu không
-21 -21 -21 -17 pair chí bỏ
-2 -19 2 -21 pair chính sách
-3 -21 -20 -15 pair chế .
-8 -16 -21 1 pair chữ ,
6 5 -21 -3 pair cuối cùng
-18 -21 -6 -2 pair các cháu
21 -2 -4 15 pair cáo nói
21 -5 -5 -1 pair cáo viết
-10 -21 -2 -2 pair câu chữ
1 -20 -21 -20 pair có cả
2 -17 -21 -15 pair công .
-5 -21 -19 3 pair công nghệ
-8 -6 -9 21 pair cũng muốn
-9 -20 -21 -15 pair của trung
-21 -17 -19 -17 pair dân cấp
-21 -19 -3 -6 pair dân không
-3 -21 -20 -17 pair dân phố
-21 -15 -21 3 pair em có
21 16 2 6 pair em thì
-18 -17 -21 -21 pair ghi thêm
-20 -20 -21 -19 pair ghi âm
-8 -7 21 -4 pair giùm .
-21 -19 -19 -18 pair giồng mây
-5 -21 -18 -17 pair giờ ,
0 0 -4 21 pair giờ thì
21 -11 -8 -2 pair giữ ,
-21 -15 -18 -13 pair gửi quý
-20 -19 -21 -19 pair gửi về
-9 -21 -17 -16 pair hai chữ
-21 -17 -18 -20 pair huy vai
-21 -19 -3 -5 pair huyện có
-21 -15 -17 -16 pair hà ,
-20 -21 -21 -20 pair hạnh phúc
-20 -21 -21 -19 pair họp kết
-8 -21 -18 -16 pair hội luật
8 21 -2 -4 pair khả thi
-21 -16 -17 -15 pair kiến góp
-21 -13 -13 -13 pair long điền
2 -18 -21 -13 pair là ý
7 -17 -21 -2 pair là được
-21 -15 -19 -17 pair lò thị
3 -17 -21 -13 pair lại là
4 1 21 5 pair mong thành
-19 -5 -21 -19 pair một người
4 -21 -17 -18 pair mục ii
-21 -18 -19 -16 pair nay #
-7 -19 -21 -13 pair nghĩ lại
21 -5 -5 -1 pair nghĩ đến
-21 -19 -21 -19 pair nghị các
-20 -17 -21 -19 pair nghị phản
-6 -6 -2 -21 pair nghị quyết
21 -3 -4 -1 pair nghị thêm
-21 -21 -21 -16 pair nhân khách
3 1 21 11 pair nhân đây
-2 -21 -19 -20 pair nhưng nghe
-20 -21 -17 -16 pair nhất cao
-21 -14 -16 -13 pair nhận :
-20 -17 -21 -15 pair nhắc tới
21 16 -5 -1 pair nhắc đến
21 -4 -2 20 pair này có
-6 -21 -18 -20 pair nên đọc
-20 -20 -21 -20 pair năm ở
-20 -21 -19 -19 pair phòng thành
-21 -20 -20 -18 pair phải được
21 14 -5 -1 pair phần hạn
0 2 20 21 pair phụ cấp
21 -4 -5 -1 pair rất đúng
-21 -15 -16 -12 pair rồi lại
-20 -21 -15 -10 pair sao điều
-7 -16 -21 -12 pair sau ,
-14 -3 -21 -18 pair sinh hoạt
-8 -15 -21 -9 pair sách của
7 -21 -19 -13 pair tay ,
17 21 3 5 pair thi .
-5 -21 -20 -11 pair thì sao
-7 -1 -20 -21 pair thôn mới
-16 -20 -21 -18 pair thảo của
-19 -21 6 -18 pair thấy ai
-19 0 -21 -14 pair thấy không
-21 -20 -19 -17 pair thần ,
3 -17 -21 -14 pair thật ,
21 -14 -14 -7 pair thống nhất
-3 -21 -18 -15 pair toàn văn
-19 -21 -21 -19 pair triệu mùi
-21 -21 -21 -7 pair trong số
7 -19 -21 -8 pair trí .
21 -12 8 -4 pair trước ,
-2 -21 -20 -2 pair trường #
-20 -21 -18 -18 pair trận .
-5 16 21 8 pair trẻ con
-4 -21 -19 -17 pair tài xế
-6 -21 -18 -19 pair tôi hiểu
-7 -5 -9 21 pair tôi hỏi
13 -21 -16 -15 pair tôi nghĩ
-7 -18 -16 -21 pair tế ,
-21 -17 -19 -16 pair tỉnh hoành
-8 -21 -9 2 pair tỉnh mình
0 -21 3 -15 pair tổ #
-2 -21 -20 -17 pair tổ dân
-21 -17 -19 -19 pair tổ soạn
-2 -21 1 19 pair tủ sách
-20 -21 -21 -18 pair vidu .
-20 -18 -21 -18 pair vĩnh khê
21 -5 -5 1 pair về chủ
-11 -19 -21 -17 pair về các
-21 -17 -19 -18 pair về kết
1 -21 -20 -14 pair xin thêm
-21 -13 -14 -14 pair xã đông
7 -21 -17 1 pair điểm b
-21 -16 -9 0 pair đường thủy
-6 -7 -21 -4 pair đảng viên
10 -19 -21 -15 pair đầu tiên
-21 -14 -13 -14 pair đề :
7 21 -8 13 pair đọc hết
-2 -21 -20 -18 pair đứng trước
1 -21 -18 1 pair ở nước
-12 12 -10 21 pair ở đâu
-21 -18 -19 -18 pair ủy viên
6 -21 -21 -20 word =
-20 -20 -21 -19 word bch
-20 -21 -20 -10 word bông
-21 4 4 4 word chuyến
-12 -17 -21 2 word cháu
3 7 -21 2 word cháy
-19 -2 -21 8 word chơi
15 -19 -21 11 word chồng
-5 -8 2 -21 word cần
14 21 5 13 word của
-6 -20 -21 -17 word duy
-21 -13 3 0 word dạ
-9 -21 -17 -4 word dấu
-19 -21 -21 -2 word dữ
-21 -4 -20 -16 word ghép
21 2 14 12 word giá
21 15 20 -15 word giảm
14 -7 21 -2 word gãy
-7 -17 -21 -17 word hiền
21 -9 -8 11 word hồng
-7 -10 -21 -19 word khoản
21 -14 -12 17 word khởi
3 -21 -21 -17 word kê
-2 -21 7 -3 word lãnh
-21 -21 -4 -18 word ngã
-16 -21 -20 -20 word nhánh
21 13 -8 -5 word nhìn
-1 -19 -21 4 word phiên
-2 -20 -21 7 word ruộng
3 -2 6 -21 word rằng
0 21 20 9 word siêu
-21 -17 -3 -18 word sạp
21 7 -13 7 word thuận
21 4 1 7 word thực
21 -6 -7 15 word toi
8 2 -5 -21 word trung
21 6 11 11 word trần
-10 -21 -18 -15 word trị
6 -17 -21 -11 word ts
20 -17 -16 -21 word tui
1 1 -21 -20 word tuy
-7 -21 -20 -20 word tuấn
2 10 -21 1 word tô
18 -5 -8 21 word tông
-11 -20 -21 -4 word tốc
-9 -21 -19 3 word tồn
1 -20 -21 -17 word tội
-20 -21 -21 -18 word vidu
-20 -21 -21 -18 word vn
-12 -17 -18 -21 word vàng
-5 -21 -17 -14 word vâng
-21 -8 -20 -18 word vướng
-5 -21 -19 -17 word x
-5 -21 -20 -17 word xế
-19 -21 -18 -19 word yến
-2 -21 7 -13 word yếu
1 -21 -21 -14 word đá
19 2 -21 -16 word đánh
2 -21 -21 -1 word đón
-10 -7 -17 -21 word đại
3 -21 -18 -16 word đặng
16 -21 -19 -16 word đức
-7 -20 -19 -20 before ends ạ
-20 -14 2 -10 before first agree
-6 -17 -20 -4 begins 0 bình
-20 -20 -4 -18 begins 0 bếp
19 -16 -20 -15 begins 0 chi
-20 -19 -20 -19 begins 0 cảng
-20 -20 -17 -17 begins 0 date
-3 -20 -20 -17 begins 0 nước
8 -20 -5 -17 begins 0 tui
-1 -20 -18 -20 begins 0 việc
-9 -19 -20 -16 begins 0 đúng
0 1 -20 6 begins 1 )
-20 -14 -18 -2 begins 1 biết
-8 5 -20 9 begins 1 công
-2 -2 4 -20 begins 1 làm
-20 -18 6 -17 begins 1 sửa
-11 -16 -20 -14 begins 1 thưa
3 -20 -18 -14 begins 1 trí
-1 -20 -9 -16 begins 1 viên
20 16 -2 0 begins 1 |
-20 -20 -1 -4 begins 1 đề
-5 -19 -20 -18 begins 2 chế
-9 -19 -20 -19 begins 2 |
1 -20 -20 7 begins 2 điểm
-4 -18 -20 -14 begins chữ nghĩa
-20 -20 -17 -17 begins date :
-20 -15 -16 -17 begins hà vân
-20 -17 -20 -18 begins họ tên
-20 -15 -14 -16 begins ngày :
-20 -16 -19 -16 begins sở y
10 4 -20 -18 begins điểm #
-20 -20 -19 -17 begins đến :
-20 -19 -20 -18 ends 0 ii
-20 -19 -19 -18 ends 0 luật
-16 -17 -20 -18 ends 1 bình
16 -20 -17 6 ends 1 bộ
-6 -17 -20 -15 ends 1 chương
-20 -17 -20 -17 ends 1 diễn
-19 -20 -20 -17 ends 1 khtc
-7 -20 3 -12 ends 1 nhiều
-15 -17 -20 -5 ends 1 sông
-20 -19 -20 6 ends 1 thấy
-2 6 -20 20 ends 1 vậy
1 2 -20 -18 ends 2 giữ
-18 -20 -20 -17 ends 2 nhân
-20 -19 -19 -20 pair # tiết
-8 -20 -17 -17 pair # với
-3 -20 -17 -18 pair ( điểm
20 17 -11 -8 pair , giám
20 -7 -6 -5 pair , hồi
17 14 20 16 pair , hội
-19 -20 -20 -17 pair , khtc
20 -9 -8 9 pair , nghe
-20 -16 3 -17 pair , phường
9 -20 -18 -13 pair , ít
-17 -13 -20 -14 pair : bổ
-18 -18 -20 -16 pair : đoàn
-18 -19 -20 -19 pair bản sinh
20 -17 -12 -9 pair bộ .
-20 -16 -18 -15 pair bộ trực
-19 -19 -20 -18 pair chỉnh sửa
-20 0 -20 -17 pair chỗ tôi
-20 -18 8 1 pair các chị
-19 -6 -20 -10 pair câu :
20 -2 0 -1 pair có nói
-3 -20 -4 -20 pair cô nuôi
14 20 -2 18 pair cả nước
-20 -20 -17 -17 pair date :
-3 -20 -19 -12 pair giơ tay
-20 -20 -20 -3 pair giờ có
20 18 -2 0 pair ha .
18 1 20 3 pair hay rồi
-12 -20 -18 -17 pair hiệp hội
-3 -18 -20 -2 pair hoa ,
-6 -18 -20 -15 pair huyện phiêng
-9 -19 -20 -16 pair hát then
-1 -20 -16 -17 pair khoảng #
-19 -20 -20 -17 pair khtc .
20 -8 18 0 pair không chịu
-1 20 -5 -5 pair không nhất
-18 -7 -20 -19 pair khối phố
20 -5 -2 13 pair kỷ luật
-17 -17 -20 -18 pair luận tổ
20 -8 10 10 pair luật ,
-18 -17 -20 -7 pair làm không
20 -1 -1 1 pair lòng dân
-20 -16 -20 -16 pair lĩnh ,
-1 -20 -17 -18 pair lấy #
-4 -20 -16 -19 pair lệ #
-11 -20 1 -9 pair miễn phí
-16 -20 -19 -18 pair mà để
-1 -20 -17 -16 pair mấy dòng
-8 -18 -19 -20 pair mục iv
-20 -15 -14 -16 pair ngày :
20 -5 -5 2 pair nhất với
-11 -2 -20 -19 pair nói :
12 17 20 -5 pair nước ,
-20 -13 -8 0 pair phải #
20 -7 -6 -6 pair phấn khởi
-14 -19 -20 6 pair phố không
15 0 20 0 pair quê mình
20 6 5 7 pair sở nhất
20 -5 18 -1 pair thì quý
-20 -19 -20 6 pair thấy .
-20 5 -14 7 pair thời hạn
-6 -16 -20 -19 pair tiếp thu
20 2 1 5 pair toàn ủng
-19 -17 -20 -17 pair triển nông
-20 0 -7 -10 pair tỉnh :
20 -2 -2 1 pair tỉnh đã
-11 -20 -20 -16 pair tối #
-6 -8 20 -3 pair việc làm
-9 -20 -17 -18 pair văn :
4 -20 1 -17 pair đi học
-17 -17 -20 -18 pair đảo hòn
-20 -20 -19 -17 pair đến :
-6 -20 -19 -19 pair đọc kỹ
-10 11 -20 2 pair ạ ,
-15 -4 -20 -18 word chu
6 -5 -20 -15 word cáo
20 13 8 20 word cơ
20 15 -20 1 word cấm
20 -18 4 -6 word cắt
-4 -18 -20 -2 word cựu
-20 -20 -17 -17 word date
5 1 -20 7 word diện
-10 1 -19 -20 word hoạch
20 -3 -6 -2 word khúc
5 -20 -20 -13 word lăn
-18 -19 -20 -3 word lưới
7 2 2 -20 word lộc
1 -18 -18 -20 word mật
-20 -4 -7 -12 word một
2 -20 4 -20 word nhật
-3 -20 -1 -17 word phiêng
-20 -15 -17 -13 word thiếu
-20 -15 -4 -13 word thói
-4 -20 -18 3 word thải
5 -17 -20 -15 word trọ
1 -20 -20 3 word tòa
-7 -2 -20 2 word tôm
-9 -20 13 12 word vốn
1 -20 6 -13 word đo
20 18 -3 14 word đó
6 -17 -20 -11 word đấy
10 11 -20 7 word đỗ
-18 -20 3 -18 word ốm
"""
